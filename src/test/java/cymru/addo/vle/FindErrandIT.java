package cymru.addo.vle;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.assignment.Assignment;
import cymru.addo.assignment.AssignmentFixtures;
import cymru.addo.assignment.Task;
import cymru.addo.curriculum.ModuleKey;
import cymru.addo.lti.grade.Gradebook;
import cymru.addo.lti.launch.Launch;
import cymru.addo.lti.testing.TestLaunch;
import cymru.addo.roster.RosterFixtures;
import cymru.addo.school.Language;
import cymru.addo.school.PersonId;
import cymru.addo.vle.ReceiveLaunch.Outcome.Received;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a launch came for: found where it is known here, and remembered with the visit. */
class FindErrandIT {
    private static final String GRADES = "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint";
    private static final String COLUMN = "https://vle.example/items/4?type_id=3";
    private static final UnaryOperator<TestLaunch> AMIRA = launch -> launch.claim("sub", "amira");

    private final Doorway doorway = new Doorway();
    private final FindErrand errands = new FindErrand(RosterFixtures.people(doorway.jdbi, doorway.tool.clock));
    private final Errands kept = new SqlErrands(doorway.jdbi);

    @Test
    void findsTheColumnByTheAddressThatTheLinkWasLastLaunchedWith() {
        var assignment = counted();
        var amira = doorway.received(AMIRA);

        assertThat(errand(reviewOf("amira")))
                .contains(new Errand.Review(Optional.of(amira.person().id()), Optional.of(assignment.id())));
    }

    @Test
    void findsTheColumnByTheLinkWhereItsAddressHasChanged() {
        var assignment = counted();

        assertThat(review(launch -> reviewOf("amira").apply(launch).claim(GRADES, at("https://vle.example/moved/4")))
                        .assignment())
                .contains(assignment.id());
        assertThat(review(launch -> reviewOf("amira")
                                .apply(launch)
                                .claim(GRADES, at("https://vle.example/moved/4"))
                                .withoutLti("resource_link"))
                        .assignment())
                .isEmpty();
    }

    @Test
    void findsTheColumnByWhatWeWroteBesideItThoughNobodyEverCameByIt() {
        var teacher = doorway.received(launch -> launch.claim("sub", "okoro").asTeacher());
        var set = AssignmentFixtures.assignments(doorway.jdbi, doorway.tool.clock)
                .keep(
                        doorway.hillcrest.id(),
                        teacher.classGroup().orElseThrow().id(),
                        teacher.person().id(),
                        List.of(AssignmentFixtures.AGREEMENT))
                .get(0);

        var errand = review(launch -> reviewOf("amira")
                .apply(launch)
                .withoutLti("resource_link")
                .lti("custom", Map.of("assignment", set.id().toString())));

        assertThat(errand.assignment()).contains(set.id());
    }

    @Test
    void knowsNobodyAndNothingThatItHasNeverMetAndLearnsNothingOfIt() {
        assertThat(errand(reviewOf("stranger"))).contains(new Errand.Review(Optional.empty(), Optional.empty()));

        assertThat(count("person where subject = 'stranger'")).isZero();
        assertThat(count("assignment")).isZero();
        assertThat(count("assignment_link")).isZero();
    }

    @Test
    void doesNotFindTheColumnOfAnotherClass() {
        counted();

        var elsewhere = review(
                launch -> reviewOf("amira").apply(launch).lti("context", Map.of("id", "course-5c", "title", "5C")));

        assertThat(elsewhere.assignment()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"LtiDataPrivacyLaunchRequest", "DataPrivacyLaunchRequest"})
    void asksWhatIsKeptOfSomebodyByEitherName(String message) {
        var amira = doorway.received(AMIRA).person().id();

        assertThat(errand(asking(message, "amira"))).contains(new Errand.Data(Optional.of(amira)));
        assertThat(errand(asking(message, "stranger"))).contains(new Errand.Data(Optional.empty()));
    }

    @Test
    void comesForTheTermsAndOtherwiseForNothingInParticular() {
        var register = Map.of("url", "https://vle.example/eula/1", "scope", List.of());

        assertThat(errand(launch -> launch.withoutLti("resource_link")
                        .lti("message_type", "LtiEulaRequest")
                        .lti("eulaservice", register)))
                .contains(new Errand.Terms());
        assertThat(errand(launch -> launch.lti("eulaservice", register))).isEmpty();
    }

    @Test
    void comesToDoWhatTheLinkLeadsTo() {
        var teacher = doorway.received(launch -> launch.claim("sub", "okoro").asTeacher());
        var module = Task.module(new ModuleKey("password-power"), Optional.empty(), true, Optional.empty());
        var set = AssignmentFixtures.assignments(doorway.jdbi, doorway.tool.clock)
                .keep(
                        doorway.hillcrest.id(),
                        teacher.classGroup().orElseThrow().id(),
                        teacher.person().id(),
                        List.of(module))
                .get(0);

        assertThat(errand(launch -> AMIRA.apply(launch)
                        .lti("custom", Map.of("assignment", set.id().toString()))))
                .contains(new Errand.Work(set.id()));
    }

    @Test
    void remembersWhatAVisitCameFor() {
        var assignment = counted();
        var amira = doorway.received(AMIRA);
        var whose = Optional.of(amira.person().id());

        for (var errand : List.of(
                new Errand.Review(whose, Optional.of(assignment.id())),
                new Errand.Review(Optional.empty(), Optional.empty()),
                new Errand.Terms(),
                new Errand.Work(assignment.id()),
                new Errand.Data(whose))) {
            var visit = visit(amira);
            assertThat(kept.of(visit)).isEmpty();

            kept.keep(visit, errand);

            assertThat(kept.of(visit)).contains(errand);
        }
    }

    private LaunchSession visit(Received received) {
        PersonId person = received.person().id();
        var session = new LaunchSession(
                UUID.randomUUID().toString(),
                "csrf",
                doorway.hillcrest.id(),
                person,
                Optional.empty(),
                UUID.randomUUID().toString(),
                "1",
                Set.of("PUPIL"),
                Optional.empty(),
                Language.WELSH,
                Optional.empty());
        new SqlLaunchSessions(doorway.jdbi, doorway.tool.clock)
                .open(session, VisitSecret.inCookie(session.id()), Optional.empty());
        return session;
    }

    /** What the agreement is in the gradebook, once somebody has come by its link. */
    private Assignment counted() {
        return doorway.received(launch -> launch.claim(GRADES, at(COLUMN)))
                .assignment()
                .orElseThrow();
    }

    private static Map<String, Object> at(String column) {
        return Map.of("scope", List.copyOf(Gradebook.SCOPES), "lineitem", column);
    }

    private static UnaryOperator<TestLaunch> reviewOf(String pupil) {
        return launch -> launch.asReviewOf(pupil).claim("sub", "okoro").claim(GRADES, at(COLUMN));
    }

    private static UnaryOperator<TestLaunch> asking(String message, String about) {
        return launch -> launch.withoutLti("resource_link")
                .withoutLti("context")
                .claim("sub", "hopkins")
                .lti("message_type", message)
                .lti("for_user", Map.of("user_id", about));
    }

    private Errand.Review review(UnaryOperator<TestLaunch> changed) {
        return (Errand.Review) errand(changed).orElseThrow();
    }

    private Optional<Errand> errand(UnaryOperator<TestLaunch> changed) {
        Launch launch = doorway.tool.entered(changed);
        return errands.of(launch, (Received) doorway.door.receive(launch));
    }

    private long count(String table) {
        return doorway.jdbi.withHandle(handle -> handle.createQuery("select count(*) from " + table)
                .mapTo(Long.class)
                .one());
    }
}
