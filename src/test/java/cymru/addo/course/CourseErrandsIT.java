package cymru.addo.course;

import static cymru.addo.roster.RosterFixtures.ISSUER;
import static cymru.addo.roster.RosterFixtures.MS_REES;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.agreement.AgreementFixtures;
import cymru.addo.agreement.Decision;
import cymru.addo.agreement.Reader;
import cymru.addo.assignment.Assignment;
import cymru.addo.assignment.AssignmentFixtures;
import cymru.addo.assignment.Assignments;
import cymru.addo.assignment.Task;
import cymru.addo.database.TestDatabase;
import cymru.addo.database.Together;
import cymru.addo.lti.testing.TestClock;
import cymru.addo.moodle.CalendarEntry;
import cymru.addo.moodle.MoodleConnections;
import cymru.addo.moodle.MoodleFixtures;
import cymru.addo.moodle.MoodleTrouble.Kind;
import cymru.addo.moodle.MoodleUse;
import cymru.addo.moodle.ToolActivity;
import cymru.addo.roster.Arrival;
import cymru.addo.roster.ClassGroup;
import cymru.addo.roster.ClassSeen;
import cymru.addo.roster.Person;
import cymru.addo.roster.RosterFixtures;
import cymru.addo.school.Band;
import cymru.addo.school.BandSource;
import cymru.addo.school.Language;
import cymru.addo.school.School;
import cymru.addo.school.SchoolFixtures;
import cymru.addo.vle.outbox.LinkSeen;
import cymru.addo.vle.outbox.OutboxFixtures;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The course 12 of the school's Moodle was set the agreement, by a day, behind a link that counts in no gradebook. */
class CourseErrandsIT {
    private static final Instant FRIDAY = Instant.parse("2026-09-18T22:59:59Z");
    private static final String SCORE = "https://purl.imsglobal.org/spec/lti-ags/scope/score";

    private final Jdbi jdbi = TestDatabase.fresh();
    private final TestClock clock = TestClock.at("2026-09-14T09:00:00Z");
    private final School hillcrest = SchoolFixtures.hillcrest(jdbi);
    private final ClassGroup class6b = RosterFixtures.classGroups(jdbi, clock)
            .meet(
                    hillcrest.id(),
                    new ClassSeen(RosterFixtures.registration(jdbi, hillcrest), "1", "12", "6B", null, null));
    private final Person amira = RosterFixtures.pupil(
            jdbi, clock, hillcrest, class6b, new Arrival(ISSUER, "34", "Khan", "Amira", null, false));
    private final Person rees = RosterFixtures.teacher(jdbi, clock, hillcrest, class6b, MS_REES);
    private final MoodleConnections connections = MoodleFixtures.connections(jdbi);
    private final FakeMoodle moodle = new FakeMoodle();
    private final Assignments assignments = AssignmentFixtures.assignments(jdbi, clock);
    private final CourseErrands errands = new SqlCourseErrands(jdbi, clock);

    @BeforeEach
    void moodleIsConnected() {
        connections.keep(hillcrest.id(), rees.id(), ISSUER, new byte[] {1}, clock.instant());
        connections.use(hillcrest.id(), Set.of(MoodleUse.DUE_DAYS, MoodleUse.COMPLETION));
        moodle.activities.add(new ToolActivity(7, 3, "The agreement"));
        moodle.tracked.add(7L);
    }

    @Test
    void putsADueDayInTheCalendarOfTheCourseOnce() {
        setFor(Optional.of(FRIDAY));

        work();
        work();

        assertThat(moodle.calendar).containsExactly(new CalendarEntry(12, "due", "words", FRIDAY));
    }

    @Test
    void putsItThereOnceWhenSeveralNodesDo() throws Exception {
        setFor(Optional.of(FRIDAY));

        Together.times(4, () -> {
            work();
            return true;
        });

        assertThat(moodle.calendar).hasSize(1);
    }

    @Test
    void putsNothingThereWithoutADayOrAfterIt() {
        setFor(Optional.empty());
        setFor(Optional.of(clock.instant().minusSeconds(1)));

        work();

        assertThat(moodle.calendar).isEmpty();
    }

    @Test
    void doesNothingTheSchoolHasNotSwitchedOn() {
        connections.use(hillcrest.id(), Set.of());
        setFor(Optional.of(FRIDAY));
        link(setFor(Optional.empty()), Set.of());
        agree();

        work();

        assertThat(moodle.calendar).isEmpty();
        assertThat(moodle.completed).isEmpty();
    }

    @Test
    void triesADueDayAgainWhileMoodleIsAway() {
        setFor(Optional.of(FRIDAY));
        moodle.trouble = Optional.of(Kind.UNREACHABLE);
        work();

        moodle.trouble = Optional.empty();
        work();
        assertThat(moodle.calendar).isEmpty();
        clock.advance(Duration.ofMinutes(15));
        work();
        assertThat(moodle.calendar).hasSize(1);
    }

    @Test
    void neverPutsADueDayTwiceThatBrokeOffInTheMiddle() {
        setFor(Optional.of(FRIDAY));
        moodle.troubleAtTheEnd = Optional.of(Kind.TIMED_OUT);
        work();

        moodle.troubleAtTheEnd = Optional.empty();
        clock.advance(Duration.ofHours(3));
        work();

        assertThat(moodle.calendar).hasSize(1);
        assertThat(states()).containsExactly("DUE_DAY UNSURE");
    }

    @Test
    void neverPutsADueDayThereThatANodeDiedOver() {
        setFor(Optional.of(FRIDAY));
        errands.listDueDays(hillcrest.id(), ISSUER);
        errands.take(MoodleUse.DUE_DAYS).orElseThrow();
        assertThat(errands.take(MoodleUse.DUE_DAYS)).isEmpty();
        clock.advance(SqlCourseErrands.LEASE);

        work();

        assertThat(moodle.calendar).isEmpty();
        assertThat(states()).containsExactly("DUE_DAY UNSURE");
    }

    @Test
    void completesTheActivityOfWhoAgreedOnce() {
        link(setFor(Optional.empty()), Set.of());
        agree();

        work();
        work();

        assertThat(moodle.completed).containsExactly("7 34");
    }

    @Test
    void leavesCompletionToTheGradebookWhereThereIsOne() {
        link(setFor(Optional.empty()), Set.of(SCORE));
        agree();

        work();

        assertThat(moodle.completed).isEmpty();
    }

    @Test
    void completesNothingForWhoHasNotAgreed() {
        link(setFor(Optional.empty()), Set.of());

        work();

        assertThat(states()).isEmpty();
    }

    @Test
    void completesAgainWhatANodeDiedOverSinceThatHarmsNothing() {
        link(setFor(Optional.empty()), Set.of());
        agree();
        work(false);
        errands.take(MoodleUse.COMPLETION).orElseThrow();
        clock.advance(SqlCourseErrands.LEASE);

        work();

        assertThat(moodle.completed).containsExactly("7 34");
    }

    @Test
    void saysWhyAnActivityCannotBeCompleted() {
        link(setFor(Optional.empty()), Set.of());
        agree();
        moodle.tracked.clear();

        work();

        assertThat(states()).containsExactly("COMPLETION FAILED NO_COMPLETION");
        assertThat(new SqlCourseRecord(jdbi).newest(hillcrest.id(), 0, 9))
                .containsExactly(new CourseRecord.Line(
                        Optional.empty(),
                        "6B",
                        Optional.of(amira.id()),
                        Optional.of("Amira Khan"),
                        CourseRecord.State.FAILED,
                        Optional.of(WhyNot.NO_COMPLETION),
                        Optional.of(clock.instant())));
    }

    @Test
    void tellsWhereACourseStandsInMoodle() {
        assertThat(new SqlCourseAddresses(jdbi).of(hillcrest.id()))
                .containsExactly(Map.entry(class6b.id(), ISSUER + "/course/view.php?id=12"));

        connections.forget(hillcrest.id());
        assertThat(new SqlCourseAddresses(jdbi).of(hillcrest.id())).isEmpty();
    }

    private void work() {
        work(true);
    }

    private void work(boolean withDoing) {
        new ListErrands(
                        connections,
                        errands,
                        SchoolFixtures.schools(jdbi),
                        AgreementFixtures.editions(jdbi, clock),
                        clock)
                .list();
        if (withDoing)
            new DoErrands(
                            errands,
                            school -> Optional.of(moodle),
                            assignments,
                            SchoolFixtures.schools(jdbi),
                            new PlainWords())
                    .doDue();
    }

    private Assignment setFor(Optional<Instant> due) {
        var task = Task.agreement(Optional.empty(), due, false, Optional.empty());
        return assignments
                .keep(hillcrest.id(), class6b.id(), rees.id(), List.of(task))
                .get(0);
    }

    /** @param scopes with that of scores and a column, the gradebook hears of results */
    private void link(Assignment assignment, Set<String> scopes) {
        OutboxFixtures.links(jdbi, clock)
                .meet(new LinkSeen(
                        hillcrest.id(),
                        class6b.registration(),
                        "1",
                        "3",
                        class6b.id(),
                        assignment.id(),
                        scopes.isEmpty() ? Optional.empty() : Optional.of(URI.create(ISSUER + "/items/1")),
                        Optional.empty(),
                        scopes));
    }

    private void agree() {
        var reader = new Reader(hillcrest, amira.id(), Band.B, BandSource.CLASS, Language.ENGLISH, "launch");
        var edition = AgreementFixtures.editions(jdbi, clock).current(hillcrest.id());
        AgreementFixtures.acceptances(jdbi)
                .keep(reader, edition, hillcrest.yearAt(clock.instant()), Decision.AGREED, clock.instant());
    }

    private List<String> states() {
        return jdbi.withHandle(
                handle -> handle.createQuery("select concat_ws(' ', kind, state, why) from course_errand order by 1")
                        .mapTo(String.class)
                        .list());
    }

    private static final class PlainWords implements DueDayWords {
        @Override
        public String name(School school, Assignment assignment) {
            return "due";
        }

        @Override
        public String description(School school, Assignment assignment) {
            return "words";
        }
    }
}
