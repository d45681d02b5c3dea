package cymru.addo.vle;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.database.TestDatabase;
import cymru.addo.database.Together;
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
import cymru.addo.roster.RosterFixtures;
import cymru.addo.school.School;
import cymru.addo.school.SchoolFixtures;
import cymru.addo.vle.RosterRefreshings.Reading;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RosterRefreshingsIT {
    private static final String LIST = "/course/7b/members";
    private static final Duration NEXT_TURN = Duration.ofHours(7);

    private final Jdbi jdbi = TestDatabase.fresh();
    private final TestClock clock = TestClock.ofAMorning();
    private final School hillcrest = SchoolFixtures.hillcrest(jdbi);
    private final RosterRefreshings refreshings = new SqlRosterRefreshings(jdbi, clock, new SecureRandom());
    private LoopbackPlatform vle;
    private PlatformRegistration platform;
    private ClassGroup class7b;
    private RefreshDueRosters rosters;

    @BeforeEach
    void start() throws Exception {
        vle = new LoopbackPlatform();
        vle.answers("/token", 200, "application/json", "{\"access_token\":\"t1\",\"expires_in\":360000}");
        platform = PlatformFixtures.registered(jdbi, hillcrest, vle.at(""));
        class7b = RosterFixtures.classGroups(jdbi, clock)
                .meet(
                        hillcrest.id(),
                        new ClassSeen(
                                platform.id(), "1", "7b", "7B", vle.at(LIST).toString(), null));
        var http = new GuardedHttp(true);
        var tokens = new ServiceTokens(http, TestToolKeys.begun(clock), new Secrets(new SecureRandom()), clock);
        var refreshRoster = new RefreshRoster(
                PlatformFixtures.registrations(jdbi),
                new NamesAndRoles(http, tokens),
                RosterFixtures.roster(jdbi),
                new ReadGroups(new CourseGroups(http, tokens), RosterFixtures.pupilGroups(jdbi)),
                refreshings,
                clock);
        rosters = new RefreshDueRosters(
                refreshings, refreshRoster, SchoolFixtures.schools(jdbi), RosterFixtures.classGroups(jdbi, clock));
    }

    @AfterEach
    void stop() {
        vle.close();
    }

    @Test
    void readsAListOnOneNodeThoughAllAreAtIt() throws Exception {
        comesIn("amira");
        lists(Map.of(), "amira", "tomos");

        var read = Together.times(6, rosters::refreshDue);

        assertThat(read.stream().mapToInt(Integer::intValue).sum()).isEqualTo(1);
        assertThat(vle.asked(LIST)).hasSize(1);
        assertThat(pupils()).containsExactly("amira", "tomos");
        assertThat(reading().readAt()).contains(clock.instant());
    }

    @Test
    void readsItAgainWhenItsTurnComes() {
        comesIn("amira");
        lists(Map.of(), "amira").lists(Map.of(), "amira", "tomos");

        rosters.refreshDue();
        clock.advance(Duration.ofHours(5));
        assertThat(rosters.refreshDue()).isZero();
        clock.advance(Duration.ofHours(2));

        assertThat(rosters.refreshDue()).isEqualTo(1);
        assertThat(pupils()).containsExactly("amira", "tomos");
    }

    @Test
    void leavesAClassAloneThatNobodyUsesAnyMore() {
        lists(Map.of(), "amira");
        assertThat(rosters.refreshDue()).isZero();

        comesIn("amira");
        clock.advance(Duration.ofDays(31));

        assertThat(rosters.refreshDue()).isZero();
    }

    @Test
    void asksForChangesOnlyWhereThePlatformOffersThem() {
        comesIn("amira");
        lists(differences(1), "amira", "tomos");
        vle.answers(LIST + "?since=1", 200, differences(2), page(member("beca", "Active"), member("tomos", "Deleted")));
        vle.answers(LIST + "?since=2", 200, Map.of(), page(member("tomos", "Active")));

        rosters.refreshDue();
        clock.advance(NEXT_TURN);
        rosters.refreshDue();
        assertThat(pupils()).containsExactly("amira", "beca");
        clock.advance(NEXT_TURN);
        rosters.refreshDue();

        assertThat(pupils()).containsExactly("amira", "beca", "tomos");
        assertThat(vle.asked(LIST)).hasSize(1);
        assertThat(kindsOf("tomos")).containsExactly("JOINED", "LEFT", "JOINED");
        assertThat(reading().wholeAt()).isNotEqualTo(reading().readAt());
    }

    @Test
    void readsTheWholeListOnceADayAllTheSame() {
        comesIn("amira");
        lists(differences(1), "amira");
        vle.answers(LIST + "?since=1", 200, differences(1), page());

        for (var turn = 0; turn < 5; turn++) {
            rosters.refreshDue();
            clock.advance(NEXT_TURN);
        }

        assertThat(vle.asked(LIST)).hasSize(2);
        assertThat(vle.asked(LIST + "?since=1")).hasSize(3);
    }

    @Test
    void readsTheWholeListWhereThePlatformHasForgottenTheLast() {
        comesIn("amira");
        lists(differences(1), "amira").lists(Map.of(), "amira", "tomos");
        vle.answers(LIST + "?since=1", 404, Map.of(), "");

        rosters.refreshDue();
        clock.advance(NEXT_TURN);
        rosters.refreshDue();

        assertThat(pupils()).containsExactly("amira", "tomos");
    }

    @Test
    void remembersWhatWentWrongUntilItWorksAgain() {
        comesIn("amira");
        vle.answers(LIST, 503, Map.of(), "");
        lists(Map.of(), "amira");

        rosters.refreshDue();
        assertThat(reading().failedAt()).contains(clock.instant());
        assertThat(reading().failure())
                .hasValueSatisfying(why -> assertThat(why).contains("503"));
        assertThat(rosters.refreshDue()).as("tried again at once").isZero();
        clock.advance(Duration.ofMinutes(6));
        rosters.refreshDue();

        assertThat(reading().failedAt()).isEmpty();
        assertThat(reading().failure()).isEmpty();
        assertThat(reading().readAt()).contains(clock.instant());
    }

    @Test
    void readsAListThatADeadNodeHadTaken() {
        comesIn("amira");
        lists(Map.of(), "amira");
        assertThat(refreshings.take()).isPresent();

        assertThat(rosters.refreshDue()).isZero();
        clock.advance(SqlRosterRefreshings.LEASE);

        assertThat(rosters.refreshDue()).isEqualTo(1);
    }

    @Test
    void readsTwoThousandMembersInAHandfulOfStatements() {
        comesIn("pupil0");
        for (var from = 0; from < 2000; from += 100) {
            var path = from == 0 ? LIST : LIST + "?from=" + from;
            Map<String, String> next = from == 1900
                    ? Map.of()
                    : Map.of("Link", "<" + vle.at(LIST + "?from=" + (from + 100)) + ">; rel=next");
            vle.answers(path, 200, next, page(some(from)));
        }
        var statements = countStatements();
        var began = System.nanoTime();

        rosters.refreshDue();

        var took = Duration.ofNanos(System.nanoTime() - began);
        assertThat(pupils()).hasSize(2000);
        assertThat(statements.get()).isLessThan(20);
        assertThat(took).isLessThan(Duration.ofSeconds(20));
    }

    private static String[] some(int from) {
        return IntStream.range(from, from + 100)
                .mapToObj(n -> member("pupil" + n, "Active"))
                .toArray(String[]::new);
    }

    private AtomicInteger countStatements() {
        var count = new AtomicInteger();
        jdbi.setSqlLogger(new SqlLogger() {
            @Override
            public void logAfterExecution(StatementContext context) {
                count.incrementAndGet();
            }
        });
        return count;
    }

    private void comesIn(String subject) {
        RosterFixtures.pupil(
                jdbi, clock, hillcrest, class7b, new Arrival(platform.issuer(), subject, null, null, null, false));
    }

    private RosterRefreshingsIT lists(Map<String, String> headers, String... subjects) {
        vle.answers(
                LIST,
                200,
                headers,
                page(Stream.of(subjects).map(each -> member(each, "Active")).toArray(String[]::new)));
        return this;
    }

    private Map<String, String> differences(int since) {
        return Map.of("Link", "<" + vle.at(LIST + "?since=" + since) + ">; rel=\"differences\"");
    }

    private static String page(String... members) {
        return "{\"id\":\"x\",\"members\":[" + String.join(",", members) + "]}";
    }

    private static String member(String subject, String status) {
        return "{\"user_id\":\"" + subject + "\",\"status\":\"" + status + "\",\"roles\":[\"Learner\"]}";
    }

    private Reading reading() {
        return refreshings.of(hillcrest.id(), class7b.id());
    }

    private List<String> kindsOf(String subject) {
        var person = RosterFixtures.people(jdbi, clock)
                .arrive(hillcrest, new Arrival(platform.issuer(), subject, null, null, null, false));
        return EvidenceFixtures.events(jdbi).about(hillcrest.id(), person.id()).stream()
                .map(Event::kind)
                .collect(Collectors.toList());
    }

    private List<String> pupils() {
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                        select p.subject
                        from roster_entry r
                        join person p on p.school_id = r.school_id and p.id = r.person_id
                        where r.active and r.pupil
                        order by p.subject
                        """).mapTo(String.class).list());
    }
}
