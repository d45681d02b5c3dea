package cymru.addo.vle;

import static cymru.addo.lti.testing.TestLaunch.MEMBERSHIP;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.lti.testing.TestLaunch;
import cymru.addo.lti.testing.TestTool;
import cymru.addo.roster.ClassGroup;
import cymru.addo.roster.Enrolment;
import cymru.addo.roster.Role;
import cymru.addo.roster.RosterFixtures;
import cymru.addo.school.Band;
import cymru.addo.school.School;
import cymru.addo.school.SchoolFixtures;
import cymru.addo.vle.ReceiveLaunch.Outcome;
import cymru.addo.vle.ReceiveLaunch.Outcome.Received;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class ReceiveLaunchIT {
    private static final String LIS = "http://purl.imsglobal.org/vocab/lis/v2/";
    private static final String NAMES_AND_ROLES = "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice";

    private final Doorway doorway = new Doorway();
    private final Jdbi jdbi = doorway.jdbi;
    private final TestTool tool = doorway.tool;
    private final School hillcrest = doorway.hillcrest;

    @Test
    void makesAPupilKnownInTheirClass() {
        var amira = received(launch -> launch);

        assertThat(amira.school()).isEqualTo(hillcrest);
        assertThat(amira.roles()).containsExactly("PUPIL");
        assertThat(amira.person().name()).contains("Amira Hassan");
        assertThat(amira.person().seenAsStaff()).isFalse();
        assertThat(amira.classGroup()).map(ClassGroup::title).contains("Year 4 e-safety");
        assertThat(amira.classGroup().flatMap(ClassGroup::guessedBand)).contains(Band.B);
        assertThat(places(amira)).singleElement().satisfies(place -> {
            assertThat(place.role()).isEqualTo(Role.PUPIL);
            assertThat(place.active()).isTrue();
        });
    }

    @Test
    void knowsThemAgain() {
        var first = received(launch -> launch);
        var again = received(launch -> launch.named("Amira", "Hughes"));

        assertThat(again.person().id()).isEqualTo(first.person().id());
        assertThat(again.classGroup().orElseThrow().id())
                .isEqualTo(first.classGroup().orElseThrow().id());
        assertThat(again.person().name()).contains("Amira Hughes");
        assertThat(places(again)).hasSize(1);
    }

    @Test
    void makesATeacherStaffOfTheirClass() {
        var mrOkoro = received(TestLaunch::asTeacher);

        assertThat(mrOkoro.roles()).containsExactly("TEACHER");
        assertThat(mrOkoro.person().seenAsStaff()).isTrue();
        assertThat(places(mrOkoro)).extracting(Enrolment::role).containsExactly(Role.STAFF);
    }

    @Test
    void takesNobodyWhoIsAlsoStaffForAPupil() {
        assertThat(received(as(MEMBERSHIP + "Learner", MEMBERSHIP + "Instructor"))
                        .roles())
                .containsExactly("TEACHER");
        assertThat(received(as(LIS + "membership/Instructor#TeachingAssistant")).roles())
                .containsExactly("TEACHER");
        assertThat(received(as(MEMBERSHIP + "Learner", LIS + "institution/person#Administrator"))
                        .roles())
                .containsExactly("ADMINISTRATOR");
        assertThat(received(as(MEMBERSHIP + "Instructor", LIS + "institution/person#Administrator"))
                        .roles())
                .containsExactlyInAnyOrder("TEACHER", "ADMINISTRATOR");
    }

    @Test
    void remembersStaffWhoComeBackAsALearner() {
        received(TestLaunch::asTeacher);

        var previewing = received(TestLaunch::asLearner);

        assertThat(previewing.roles()).containsExactly("PREVIEW");
        assertThat(previewing.person().seenAsStaff()).isTrue();
        assertThat(places(previewing)).extracting(Enrolment::role).containsExactly(Role.STAFF);
    }

    @Test
    void putsAnAdministratorWhoOnlyLooksInIntoNoClass() {
        assertThat(places(received(as(LIS + "system/person#Administrator")))).isEmpty();
    }

    @Test
    void putsNobodyWithoutARoleWeKnowIntoAClass() {
        var somebody = received(as("https://vle.example/roles#Caretaker"));

        assertThat(somebody.roles()).containsExactly("PUPIL");
        assertThat(somebody.classGroup()).isPresent();
        assertThat(places(somebody)).isEmpty();
    }

    @Test
    void putsAPreviewByStaffIntoNoClass() {
        var previewing = received(TestLaunch::asPreview);

        assertThat(previewing.roles()).containsExactly("PREVIEW");
        assertThat(places(previewing)).isEmpty();
    }

    @Test
    void recordsWhoJoinedAClassAndWhoCameBackToIt() {
        var amira = received(launch -> launch);
        received(launch -> launch);
        assertThat(joined()).hasSize(1);

        jdbi.useHandle(handle -> handle.execute("update enrolment set active = false, left_at = joined_at"));
        tool.clock.advance(Duration.ofDays(30));
        received(launch -> launch.lti("custom", Map.of("band", "C")));
        received(launch -> launch.lti("custom", Map.of("band", "C")));

        assertThat(joined()).hasSize(2).containsOnly(amira.person().id().value());
        assertThat(places(amira)).singleElement().satisfies(place -> {
            assertThat(place.active()).isTrue();
            assertThat(place.joinedAt()).isEqualTo(tool.clock.instant());
        });
    }

    @Test
    void hasNothingForAParent() {
        assertThat(receive(as(MEMBERSHIP + "Mentor"))).isEqualTo(new Outcome.NoRoleHere());
        assertThat(receive(as(MEMBERSHIP + "Mentor", MEMBERSHIP + "Learner"))).isEqualTo(new Outcome.NoRoleHere());
        assertThat(peopleKnown()).isZero();
    }

    @Test
    void keepsNoAnswerOfSomebodyThePlatformDoesNotName() {
        assertThat(receive(launch -> launch.without("sub"))).isEqualTo(new Outcome.Anonymous());
        assertThat(peopleKnown()).isZero();
    }

    @Test
    void letsNobodyInFromAPlatformThatIsNoLongerRegistered() {
        var launch = tool.entered(each -> each);
        jdbi.useHandle(handle -> handle.execute("delete from deployment"));
        jdbi.useHandle(handle -> handle.execute("delete from registration"));

        assertThat(doorway.door.receive(launch)).isEqualTo(new Outcome.NoSuchSchool());
    }

    @Test
    void letsInFromOutsideACourse() {
        var amira = received(launch -> launch.withoutLti("context")
                .lti("custom", Map.of("band", "C", "year_group", "$User.customfield.year")));

        assertThat(amira.classGroup()).isEmpty();
        assertThat(amira.linkBand()).contains(Band.C);
        assertThat(places(amira)).isEmpty();
    }

    @Test
    void readsTheYearGroupThatTheLinkNames() {
        assertThat(received(launch -> launch.lti("custom", Map.of("year_group", "Blwyddyn 8")))
                        .linkBand())
                .contains(Band.C);
        assertThat(received(launch -> launch.lti("custom", Map.of("band", "$Context.title")))
                        .linkBand())
                .isEmpty();
    }

    @Test
    void callsAClassByItsLabelWhereItHasNoTitle() {
        var amira = received(launch -> launch.lti("context", Map.of("id", "c", "label", "9B")));

        assertThat(amira.classGroup()).map(ClassGroup::title).contains("9B");
    }

    @Test
    void remembersWhereTheClassIsListed() {
        received(launch -> launch.claim(
                NAMES_AND_ROLES,
                Map.of(
                        "context_memberships_url",
                        "https://vle.example/members?c=4",
                        "service_versions",
                        List.of("2.0"))));

        assertThat(received(launch -> launch).classGroup().flatMap(ClassGroup::membershipUrl))
                .contains("https://vle.example/members?c=4");
    }

    @Test
    void keepsNoNamesWhereTheSchoolKeepsNone() {
        SchoolFixtures.schools(jdbi).change(hillcrest.withNamesKept(false));

        assertThat(received(launch -> launch).person().name()).isEmpty();
    }

    private Received received(UnaryOperator<TestLaunch> changed) {
        return doorway.received(changed);
    }

    private Outcome receive(UnaryOperator<TestLaunch> changed) {
        return doorway.receive(changed);
    }

    /** Somebody of their own for these roles: staff are remembered as staff. */
    private static UnaryOperator<TestLaunch> as(String... roles) {
        return launch -> launch.claim("sub", String.join(" ", roles)).roles(roles);
    }

    private List<Enrolment> places(Received received) {
        return RosterFixtures.enrolments(jdbi, tool.clock)
                .of(hillcrest.id(), received.person().id());
    }

    private List<UUID> joined() {
        return jdbi.withHandle(handle -> handle.createQuery("select person_id from event where kind = 'JOINED'")
                .mapTo(UUID.class)
                .list());
    }

    private int peopleKnown() {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from person")
                .mapTo(Integer.class)
                .one());
    }
}
