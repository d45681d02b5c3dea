package cymru.addo.vle;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.database.TestDatabase;
import cymru.addo.evidence.Event;
import cymru.addo.evidence.EvidenceFixtures;
import cymru.addo.lti.PlatformRegistration;
import cymru.addo.lti.Secrets;
import cymru.addo.lti.groups.CourseGroups;
import cymru.addo.lti.http.GuardedHttp;
import cymru.addo.lti.service.NamesAndRoles;
import cymru.addo.lti.service.ServiceTokens;
import cymru.addo.lti.testing.LoopbackPlatform;
import cymru.addo.lti.testing.TestClock;
import cymru.addo.lti.testing.TestToolKeys;
import cymru.addo.roster.Arrival;
import cymru.addo.roster.ClassGroup;
import cymru.addo.roster.ClassSeen;
import cymru.addo.roster.Enrolment;
import cymru.addo.roster.Person;
import cymru.addo.roster.PupilGroup;
import cymru.addo.roster.PupilGroups;
import cymru.addo.roster.Role;
import cymru.addo.roster.Roster;
import cymru.addo.roster.RosterFixtures;
import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import cymru.addo.school.SchoolFixtures;
import cymru.addo.vle.RefreshRoster.Outcome;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RefreshRosterIT {
    private static final String LIST = "/course/7b/members";
    private static final Duration A_DAY = Duration.ofDays(1);

    private final Jdbi jdbi = TestDatabase.fresh();
    private final TestClock clock = TestClock.ofAMorning();
    private final School hillcrest = SchoolFixtures.hillcrest(jdbi);
    private LoopbackPlatform vle;
    private PlatformRegistration platform;
    private ClassGroup class7b;
    private RefreshRoster roster;
    private final PupilGroups groups = RosterFixtures.pupilGroups(jdbi);
    private RosterRefreshings refreshings;

    @BeforeEach
    void start() throws Exception {
        vle = new LoopbackPlatform();
        vle.answers("/token", 200, "application/json", "{\"access_token\":\"t1\",\"expires_in\":3600}");
        platform = new PlatformRegistration(
                UUID.randomUUID().toString(),
                vle.at("").toString(),
                "client",
                Set.of("1"),
                vle.at("/auth"),
                vle.at("/token"),
                null,
                vle.at("/jwks"),
                false);
        var registrations = new SqlRegistrations(jdbi);
        registrations.keep(hillcrest.id(), platform);
        class7b = classListedAt(vle.at(LIST).toString());
        var http = new GuardedHttp(true);
        var tokens = new ServiceTokens(http, TestToolKeys.begun(clock), new Secrets(new SecureRandom()), clock);
        refreshings = new SqlRosterRefreshings(jdbi, clock, new SecureRandom());
        roster = new RefreshRoster(
                registrations,
                new NamesAndRoles(http, tokens),
                RosterFixtures.roster(jdbi),
                new ReadGroups(new CourseGroups(http, tokens), groups),
                refreshings,
                clock);
    }

    @AfterEach
    void stop() {
        vle.close();
    }

    @Test
    void takesTheListOverToItsLastPage() {
        lists(Map.of("Link", "<" + vle.at(LIST + "?from=1") + ">; rel=\"next\""), learner("amira"));
        vle.answers(LIST + "?from=1", 200, Map.of(), page(learner("tomos"), member("okoro", "Instructor")));

        assertThat(roster.refresh(hillcrest, class7b)).isEqualTo(refreshed(3, 0));
        assertThat(pupils()).containsExactly("amira", "tomos");
        assertThat(places()).filteredOn(place -> place.role() == Role.STAFF).hasSize(1);
        assertThat(found().rosterReadAt()).contains(clock.instant());
    }

    @Test
    void knowsWhoIsInWhichGroupWhereThePlatformTells() {
        vle.answers("/groups", 200, Map.of(), "{\"groups\":[{\"id\":\"g1\",\"name\":\"Blue\"},{\"id\":\"g2\"}]}");
        class7b = RosterFixtures.classGroups(jdbi, clock)
                .meet(
                        hillcrest.id(),
                        new ClassSeen(
                                platform.id(),
                                "1",
                                class7b.contextId(),
                                "7B",
                                null,
                                vle.at("/groups").toString()));
        lists(inGroups("amira", "g1", "g1", "g9"), inGroups("tomos", "g2", "g1"), learner("ffion"));

        roster.refresh(hillcrest, class7b);

        assertThat(groups.of(hillcrest.id(), class7b.id()))
                .containsExactly(new PupilGroup("g1", "Blue"), new PupilGroup("g2", "g2"));
        assertThat(groups.membersOf(hillcrest.id(), class7b.id(), "g1"))
                .containsExactlyInAnyOrder(person("amira").id(), person("tomos").id());
        assertThat(groups.membersOf(hillcrest.id(), class7b.id(), "g9")).isEmpty();
    }

    @Test
    void staysDividedAsItWasWhileThePlatformDoesNotTell() {
        knowsWhoIsInWhichGroupWhereThePlatformTells();
        vle.answers("/groups", 503, Map.of(), "");
        lists(learner("amira"));

        assertThat(roster.refresh(hillcrest, class7b)).isInstanceOf(Outcome.Refreshed.class);

        assertThat(groups.membersOf(hillcrest.id(), class7b.id(), "g1")).hasSize(2);
    }

    private static String inGroups(String subject, String... groups) {
        var enrolled = Stream.of(groups)
                .map(group -> "{\"group_id\":\"" + group + "\"}")
                .toList();
        return "{\"user_id\":\"" + subject + "\",\"roles\":[\"Learner\"],\"group_enrollments\":["
                + String.join(",", enrolled) + "]}";
    }

    @Test
    void keepsTheNamesThatTheListSays() {
        lists("{\"user_id\":\"amira\",\"roles\":[\"Learner\"],\"given_name\":\"Amira\",\"family_name\":\"Khan\"}");

        roster.refresh(hillcrest, class7b);

        assertThat(person("amira").name()).contains("Amira Khan");
    }

    @Test
    void findsWhoHasLeftAndWhoCameBack() {
        lists(learner("amira"), learner("tomos")).lists(learner("tomos")).lists(learner("amira"), learner("tomos"));

        roster.refresh(hillcrest, class7b);

        assertThat(roster.refresh(hillcrest, class7b)).isEqualTo(refreshed(0, 1));
        assertThat(pupils()).containsExactly("tomos");
        assertThat(roster.refresh(hillcrest, class7b)).isEqualTo(refreshed(1, 0));
        assertThat(pupils()).containsExactly("amira", "tomos");
    }

    @Test
    void changesNothingWhenTheListBreaksOff() {
        lists(Map.of("Link", "<?from=1>; rel=next"), learner("amira"));
        vle.answers(LIST + "?from=1", 500, "text/html", "<html>");

        assertThat(roster.refresh(hillcrest, class7b)).isInstanceOf(Outcome.Unreachable.class);
        assertThat(places()).isEmpty();
        assertThat(found().rosterReadAt()).isEmpty();
    }

    @Test
    void changesNothingWhenThePlatformIsAway() {
        lists(learner("amira"));
        roster.refresh(hillcrest, class7b);
        vle.close();

        assertThat(roster.refresh(hillcrest, class7b)).isInstanceOf(Outcome.Unreachable.class);
        assertThat(pupils()).containsExactly("amira");
    }

    @Test
    void takesAListOfNobodyForNoList() {
        lists(learner("amira")).lists();

        roster.refresh(hillcrest, class7b);

        assertThat(roster.refresh(hillcrest, class7b)).isEqualTo(refreshed(0, 0));
        assertThat(pupils()).containsExactly("amira");
    }

    @Test
    void asksNobodyWhereThePlatformSharesNoList() {
        assertThat(roster.refresh(hillcrest, classListedAt(null))).isEqualTo(new Outcome.NotOffered());
    }

    @Test
    void takesNobodyForAPupilWhoIsNone() {
        lists(
                learner("amira"),
                member("okoro", "Instructor"),
                member("price", "Instructor#TeachingAssistant"),
                member("reid", "urn:lti:role:ims/lis/TeachingAssistant"),
                member("evans", "Learner", "Instructor"),
                member("rees", "Learner", "urn:lti:instrole:ims/lis/Administrator"),
                member("parent", "Mentor"),
                member("uncle", "Learner", "Mentor"),
                member("preview", "Learner", "http://purl.imsglobal.org/vocab/lti/system/person#TestUser"),
                member("author", "ContentDeveloper"),
                member("nobody"));

        roster.refresh(hillcrest, class7b);

        assertThat(pupils()).containsExactly("amira");
        assertThat(staff()).containsExactly("evans", "okoro", "price", "rees", "reid");
    }

    @Test
    void leavesOutWhoIsSuspended() {
        lists(learner("amira"), "{\"user_id\":\"tomos\",\"roles\":[\"Learner\"],\"status\":\"Inactive\"}");

        roster.refresh(hillcrest, class7b);

        assertThat(pupils()).containsExactly("amira");
    }

    @Test
    void leavesOutASubjectThatCannotBeKept() {
        lists(learner("amira"), learner("to\\u0000mos"), learner(""));

        assertThat(roster.refresh(hillcrest, class7b)).isEqualTo(refreshed(1, 0));
        assertThat(pupils()).containsExactly("amira");
    }

    @Test
    void keepsAManagerInTheClassTheyAreVisitingThoughNoListNamesThem() {
        var manager = arrives("manager");
        lists(learner("amira"));

        assertThat(roster.refresh(hillcrest, class7b)).isEqualTo(refreshed(1, 0));
        assertThat(isStaff(manager)).isTrue();
    }

    @Test
    void takesTheClassFromATeacherWhoHasLeftIt() {
        var mrOkoro = arrives("okoro");
        lists(learner("amira"));
        clock.advance(A_DAY);

        roster.refresh(hillcrest, class7b);

        assertThat(isStaff(mrOkoro)).isFalse();
    }

    @Test
    void letsAPupilLeaveWhoWasHereThisMorning() {
        var tomos = RosterFixtures.pupil(
                jdbi, clock, hillcrest, class7b, new Arrival(platform.issuer(), "tomos", null, null, null, false));
        lists(learner("amira"));

        assertThat(roster.refresh(hillcrest, class7b)).isEqualTo(refreshed(1, 1));
        assertThat(EvidenceFixtures.events(jdbi).about(hillcrest.id(), tomos.id()))
                .extracting(Event::kind)
                .containsExactly("JOINED", "LEFT");
    }

    private RefreshRosterIT lists(String... members) {
        return lists(Map.of(), members);
    }

    private RefreshRosterIT lists(Map<String, String> headers, String... members) {
        vle.answers(LIST, 200, headers, page(members));
        return this;
    }

    private static String page(String... members) {
        return "{\"id\":\"x\",\"members\":[" + String.join(",", members) + "]}";
    }

    private static String learner(String subject) {
        return member(subject, "Learner");
    }

    private static String member(String subject, String... roles) {
        var quoted = Stream.of(roles).map(role -> "\"" + role + "\"").toList();
        return "{\"user_id\":\"" + subject + "\",\"roles\":[" + String.join(",", quoted) + "]}";
    }

    private static Outcome refreshed(int joined, int left) {
        return new Outcome.Refreshed(new Roster.Change(joined, left));
    }

    private ClassGroup classListedAt(String membershipUrl) {
        return RosterFixtures.classGroups(jdbi, clock)
                .meet(
                        hillcrest.id(),
                        new ClassSeen(platform.id(), "1", "list " + membershipUrl, "7B", membershipUrl, null));
    }

    private ClassGroup found() {
        return RosterFixtures.classGroups(jdbi, clock)
                .find(hillcrest.id(), class7b.id())
                .orElseThrow();
    }

    private Person arrives(String teacher) {
        return RosterFixtures.teacher(
                jdbi, clock, hillcrest, class7b, new Arrival(platform.issuer(), teacher, null, null, null, true));
    }

    private boolean isStaff(Person person) {
        return RosterFixtures.enrolments(jdbi, clock).isStaffOf(hillcrest.id(), person.id(), class7b.id());
    }

    private List<Enrolment> places() {
        return RosterFixtures.enrolments(jdbi, clock).in(hillcrest.id(), class7b.id());
    }

    private List<String> pupils() {
        return active(true);
    }

    private List<String> staff() {
        return active(false);
    }

    private List<String> active(boolean pupil) {
        return jdbi.withHandle(handle ->
                handle.createQuery("""
                        select p.subject
                        from roster_entry r
                        join person p on p.school_id = r.school_id and p.id = r.person_id
                        where r.active and r.pupil = :pupil
                        order by p.subject
                        """).bind("pupil", pupil).mapTo(String.class).list());
    }

    private Person person(String subject) {
        return Optional.of(
                        jdbi.withHandle(handle -> handle.createQuery("select id from person where subject = :subject")
                                .bind("subject", subject)
                                .mapTo(UUID.class)
                                .one()))
                .flatMap(id -> RosterFixtures.people(jdbi, clock).find(hillcrest.id(), new PersonId(id)))
                .orElseThrow();
    }
}
