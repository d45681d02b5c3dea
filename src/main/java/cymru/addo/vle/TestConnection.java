package cymru.addo.vle;

import cymru.addo.lti.PlatformRegistration;
import cymru.addo.lti.Registrations;
import cymru.addo.lti.grade.Gradebook;
import cymru.addo.lti.grade.LineItemFilter;
import cymru.addo.lti.grade.LineItems;
import cymru.addo.lti.keys.PublishedKeys;
import cymru.addo.lti.service.MemberFilter;
import cymru.addo.lti.service.NamesAndRoles;
import cymru.addo.lti.service.ServiceFailed;
import cymru.addo.lti.service.ServiceOutcome;
import cymru.addo.lti.service.ServiceOutcome.Done;
import cymru.addo.lti.service.ServiceOutcome.Refused;
import cymru.addo.lti.service.ServiceOutcome.TryLater;
import cymru.addo.lti.service.ServiceTokens;
import cymru.addo.school.SchoolId;
import cymru.addo.vle.Finding.Part;
import cymru.addo.vle.Finding.Result;
import cymru.addo.vle.ServicesSeen.ClassListSeen;
import cymru.addo.vle.ServicesSeen.GradesSeen;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;

/**
 * Tries a platform from end to end, for a coordinator who wants to know whether it works before a class does: its keys, a
 * token, a class list and a gradebook, each asked for now and not as remembered. Changes nothing there.
 */
@Dependent
public class TestConnection {
    private final SchoolPlatforms platforms;
    private final Registrations registrations;
    private final ServicesSeen seen;
    private final PublishedKeys keys;
    private final ServiceTokens tokens;
    private final NamesAndRoles namesAndRoles;
    private final LineItems lineItems;

    @Inject
    TestConnection(
            SchoolPlatforms platforms,
            Registrations registrations,
            ServicesSeen seen,
            PublishedKeys keys,
            ServiceTokens tokens,
            NamesAndRoles namesAndRoles,
            LineItems lineItems) {
        this.platforms = platforms;
        this.registrations = registrations;
        this.seen = seen;
        this.keys = keys;
        this.tokens = tokens;
        this.namesAndRoles = namesAndRoles;
        this.lineItems = lineItems;
    }

    /** One finding for each part; none where the platform is not this school's. */
    public List<Finding> of(SchoolId school, UUID platform) {
        return platforms
                .find(school, platform)
                .flatMap(found -> registrations.withId(platform.toString()))
                .map(registration -> findings(school, platform, registration))
                .orElse(List.of());
    }

    private List<Finding> findings(SchoolId school, UUID platform, PlatformRegistration registration) {
        var classList = seen.classList(school, platform);
        var grades = seen.grades(school, platform);
        var token = token(registration, classList, grades);
        var hasToken = !token.isFailure();
        return List.of(
                keys(registration),
                token,
                hasToken ? classList(registration, classList) : untried(Part.CLASS_LIST),
                hasToken ? grades(registration, grades) : untried(Part.GRADES));
    }

    private static Finding untried(Part part) {
        return Finding.of(part, Result.NOT_TRIED, "");
    }

    private Finding keys(PlatformRegistration registration) {
        var found = keys.look(registration);
        return switch (found.state()) {
            case USABLE -> Finding.works(Part.KEYS, found.usable());
            case NONE_USABLE -> Finding.of(Part.KEYS, Result.NO_USABLE_KEY, found.detail());
            case NOT_THERE -> Finding.of(Part.KEYS, Result.NOT_THERE, found.detail());
            case BUSY -> Finding.of(Part.KEYS, Result.BUSY, found.detail());
            case NOT_ASKED -> Finding.of(Part.KEYS, Result.ADDRESS, found.detail());
            case NO_ANSWER -> Finding.of(Part.KEYS, Result.NO_ANSWER, found.detail());
            case UNREADABLE -> Finding.of(Part.KEYS, Result.UNREADABLE, found.detail());
        };
    }

    /** For the service that was seen; where none was, for the class list, which every platform has. */
    private Finding token(
            PlatformRegistration registration, Optional<ClassListSeen> classList, Optional<GradesSeen> grades) {
        var forGrades = classList.isEmpty() && grades.isPresent();
        var scopes = forGrades ? grades.get().grades().scopes() : Set.of(NamesAndRoles.SCOPE);
        var deployment = classList
                .map(ClassListSeen::deployment)
                .or(() -> grades.map(GradesSeen::deployment))
                .or(() -> registration.deployments().stream().sorted().findFirst());
        if (deployment.isEmpty()) return Finding.of(Part.TOKEN, Result.NOT_SEEN, "");
        try {
            tokens.forget(registration, deployment.get(), scopes);
            tokens.token(registration, deployment.get(), scopes);
            return Finding.works(Part.TOKEN, 0);
        } catch (ServiceFailed e) {
            return failure(Part.TOKEN, e.outcome());
        }
    }

    private Finding classList(PlatformRegistration registration, Optional<ClassListSeen> list) {
        if (list.isEmpty()) return Finding.of(Part.CLASS_LIST, Result.NOT_SEEN, "");
        var answer = namesAndRoles.list(
                registration, list.get().deployment(), list.get().memberships(), MemberFilter.EVERYBODY);
        return finding(Part.CLASS_LIST, answer, found -> found.members().size());
    }

    private Finding grades(PlatformRegistration registration, Optional<GradesSeen> grades) {
        if (grades.isEmpty()) return Finding.of(Part.GRADES, Result.NOT_SEEN, "");
        var gradebook = new Gradebook(
                registration, grades.get().deployment(), grades.get().grades());
        if (!gradebook.maySearch()) return Finding.of(Part.GRADES, Result.NOT_ALLOWED, "columns may not be listed");
        return finding(Part.GRADES, lineItems.all(gradebook, LineItemFilter.ALL), List::size);
    }

    private static <T> Finding finding(Part part, ServiceOutcome<T> answer, ToIntFunction<T> number) {
        return answer instanceof Done<T> done
                ? Finding.works(part, number.applyAsInt(done.value()))
                : failure(part, answer);
    }

    private static Finding failure(Part part, ServiceOutcome<?> answer) {
        if (answer instanceof Refused<?> refused) return Finding.of(part, result(refused), refused.reason());
        if (answer instanceof TryLater<?> later) return Finding.of(part, result(later), later.reason());
        return Finding.of(part, Result.NOT_THERE, "the platform says that it is not there");
    }

    private static Result result(Refused<?> refused) {
        if (refused.status() == 0) return Result.ADDRESS;
        return refused.status() < 300 ? Result.UNREADABLE : Result.NOT_ALLOWED;
    }

    private static Result result(TryLater<?> later) {
        return switch (later.how()) {
            case NO_ANSWER -> Result.NO_ANSWER;
            case BUSY -> Result.BUSY;
            case UNREADABLE -> Result.UNREADABLE;
        };
    }
}
