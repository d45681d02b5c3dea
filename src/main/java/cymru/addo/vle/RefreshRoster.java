package cymru.addo.vle;

import static java.util.stream.Collectors.toSet;

import cymru.addo.lti.PlatformRegistration;
import cymru.addo.lti.Registrations;
import cymru.addo.lti.service.ClassList;
import cymru.addo.lti.service.Member;
import cymru.addo.lti.service.MemberFilter;
import cymru.addo.lti.service.NamesAndRoles;
import cymru.addo.lti.service.ServiceOutcome;
import cymru.addo.lti.service.ServiceOutcome.Done;
import cymru.addo.lti.service.ServiceOutcome.Refused;
import cymru.addo.lti.service.ServiceOutcome.TryLater;
import cymru.addo.roster.ClassGroup;
import cymru.addo.roster.Role;
import cymru.addo.roster.Roster;
import cymru.addo.roster.RosterMember;
import cymru.addo.school.School;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Reads a class's list from its platform to the end, and takes it over. A list that breaks off changes nothing. Where the
 * platform offers it, only what has changed is asked for, and the whole list once a day.
 */
@Dependent
public class RefreshRoster {
    private static final Duration WHOLE_LASTS = Duration.ofHours(24);

    private final Registrations registrations;
    private final NamesAndRoles namesAndRoles;
    private final Roster roster;
    private final ReadGroups readGroups;
    private final RosterRefreshings refreshings;
    private final Clock clock;

    @Inject
    public RefreshRoster(
            Registrations registrations,
            NamesAndRoles namesAndRoles,
            Roster roster,
            ReadGroups readGroups,
            RosterRefreshings refreshings,
            Clock clock) {
        this.registrations = registrations;
        this.namesAndRoles = namesAndRoles;
        this.roster = roster;
        this.readGroups = readGroups;
        this.refreshings = refreshings;
        this.clock = clock;
    }

    public Outcome refresh(School school, ClassGroup classGroup) {
        var registration = registrations.withId(classGroup.registration());
        if (classGroup.membershipUrl().isEmpty() || registration.isEmpty()) return new Outcome.NotOffered();
        var list = new ListAtPlatform(registration.get(), classGroup);
        return lastDifferences(classGroup)
                .flatMap(differences -> changes(school, list, differences))
                .orElseGet(() -> whole(school, list));
    }

    /** Only as long as the whole list was read not long ago: a difference that was lost is found once a day. */
    private Optional<URI> lastDifferences(ClassGroup classGroup) {
        var last = refreshings.of(classGroup.school(), classGroup.id());
        var isRecent = last.wholeAt().filter(at -> at.plus(WHOLE_LASTS).isAfter(clock.instant()));
        return isRecent.flatMap(at -> last.differences());
    }

    /** Empty where the platform has forgotten what we last knew: then the whole list is read. */
    private Optional<Outcome> changes(School school, ListAtPlatform list, URI differences) {
        var answer = namesAndRoles.changes(list.platform(), list.deployment(), list.address(), differences);
        if (answer instanceof TryLater<ClassList> later) return Optional.of(failed(list, later.reason()));
        if (!(answer instanceof Done<ClassList> done)) return Optional.empty();
        var come = listed(done.value().members());
        var staying = come.stream().map(RosterMember::subject).collect(toSet());
        var gone = done.value().members().stream()
                .map(Member::subject)
                .filter(subject -> !staying.contains(subject))
                .collect(toSet());
        var change =
                roster.change(school, list.classGroup().id(), list.platform().issuer(), come, gone, clock.instant());
        var next = done.value().differences().or(() -> Optional.of(differences));
        refreshings.succeeded(school.id(), list.classGroup().id(), false, next);
        return Optional.of(new Outcome.Refreshed(change));
    }

    private Outcome whole(School school, ListAtPlatform list) {
        var answer = namesAndRoles.list(list.platform(), list.deployment(), list.address(), MemberFilter.EVERYBODY);
        if (!(answer instanceof Done<ClassList> done)) return failed(list, reason(answer));
        var change = roster.replace(
                school,
                list.classGroup().id(),
                list.platform().issuer(),
                listed(done.value().members()),
                clock.instant());
        readGroups.beside(done.value().members(), list.platform(), list.classGroup());
        refreshings.succeeded(
                school.id(), list.classGroup().id(), true, done.value().differences());
        return new Outcome.Refreshed(change);
    }

    private Outcome failed(ListAtPlatform list, String reason) {
        refreshings.failed(list.classGroup().school(), list.classGroup().id(), reason);
        return new Outcome.Unreachable(reason);
    }

    private static String reason(ServiceOutcome<?> answer) {
        if (answer instanceof TryLater<?> later) return later.reason();
        return answer instanceof Refused<?> refused ? refused.reason() : "the class list is not there";
    }

    private record ListAtPlatform(PlatformRegistration platform, ClassGroup classGroup) {
        String deployment() {
            return classGroup.deployment();
        }

        URI address() {
            return URI.create(classGroup.membershipUrl().orElseThrow());
        }
    }

    static List<RosterMember> listed(List<Member> members) {
        return members.stream()
                .filter(member -> member.status() == Member.Status.ACTIVE)
                .flatMap(member -> new Standing(member.roles()).place().map(role -> listed(member, role)).stream())
                .toList();
    }

    private static RosterMember listed(Member member, Role role) {
        return new RosterMember(
                member.subject(),
                role,
                member.familyName().orElse(null),
                member.givenName().orElse(null),
                member.name().orElse(null));
    }

    public sealed interface Outcome {
        record Refreshed(Roster.Change change) implements Outcome {}

        /** The platform shares no list of this class: it shows those who have come by themselves. */
        record NotOffered() implements Outcome {}

        /** @param reason for the log */
        record Unreachable(String reason) implements Outcome {}
    }
}
