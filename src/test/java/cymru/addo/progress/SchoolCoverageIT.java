package cymru.addo.progress;

import static cymru.addo.roster.RosterFixtures.AMIRA;
import static cymru.addo.roster.RosterFixtures.MR_OKORO;
import static cymru.addo.roster.RosterFixtures.TOMOS;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.assignment.AssignmentFixtures;
import cymru.addo.assignment.Task;
import cymru.addo.assignment.Terms;
import cymru.addo.attempt.Answer;
import cymru.addo.attempt.AskBefore;
import cymru.addo.attempt.AttemptFixtures;
import cymru.addo.attempt.Learner;
import cymru.addo.attempt.TakeQuiz;
import cymru.addo.curriculum.Curricula;
import cymru.addo.curriculum.CurriculumModule;
import cymru.addo.curriculum.ModuleKey;
import cymru.addo.curriculum.Strand;
import cymru.addo.database.TestDatabase;
import cymru.addo.lesson.HoldLesson;
import cymru.addo.lesson.LessonFixtures;
import cymru.addo.lesson.Together;
import cymru.addo.lti.testing.TestClock;
import cymru.addo.progress.SchoolCoverage.ClassLine;
import cymru.addo.progress.SchoolCoverage.Tally;
import cymru.addo.progress.SchoolCoverage.YearLine;
import cymru.addo.roster.Arrival;
import cymru.addo.roster.ClassGroup;
import cymru.addo.roster.Person;
import cymru.addo.roster.RosterFixtures;
import cymru.addo.school.Band;
import cymru.addo.school.School;
import cymru.addo.school.SchoolFixtures;
import cymru.addo.year.SchoolYear;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class SchoolCoverageIT {
    private static final ModuleKey PASSWORDS = new ModuleKey("password-power");
    private static final ModuleKey FOOTPRINT = new ModuleKey("my-footprint");

    private final Jdbi jdbi = TestDatabase.fresh();
    private final TestClock clock = TestClock.at("2026-11-23T09:00:00Z");
    private final School hillcrest = SchoolFixtures.hillcrest(jdbi);
    private final ClassGroup year4 = RosterFixtures.classCalled(jdbi, clock, hillcrest, "Year 4");
    private final ClassGroup chess = RosterFixtures.classCalled(jdbi, clock, hillcrest, "Chess");
    private final Person okoro = RosterFixtures.teacher(jdbi, clock, hillcrest, year4, MR_OKORO);
    private final Person amira = RosterFixtures.pupil(jdbi, clock, hillcrest, year4, AMIRA);
    private final HoldLesson lesson = LessonFixtures.holdLesson(jdbi, clock);
    private final TakeQuiz quiz = AttemptFixtures.takeQuiz(jdbi, clock);
    private final AskBefore before = AttemptFixtures.askBefore(jdbi, clock);
    private final SchoolCoverage coverage = ProgressFixtures.schoolCoverage(jdbi, clock);

    @Test
    void countsWhatIsSetAndFinishedByStrandAndBand() {
        set(year4, PASSWORDS);
        set(year4, FOOTPRINT);
        holdLesson(PASSWORDS);

        var seen = coverage.look(hillcrest);

        assertThat(seen.modules().set()).isEqualTo(2);
        assertThat(seen.modules().finished()).isEqualTo(1);
        assertThat(seen.modules().modules()).isEqualTo(26);
        var privacy = seen.strands().stream()
                .filter(line -> line.strand() == Strand.PS)
                .findFirst()
                .orElseThrow();
        assertThat(privacy.bands().get(Band.B))
                .extracting(Tally::set, Tally::finished)
                .containsExactly(2, 1);
        assertThat(privacy.bands().get(Band.C).set()).isZero();
        assertThat(privacy.whole().set()).isEqualTo(2);
    }

    @Test
    void countsByClassAndByTheYearInItsTitle() {
        RosterFixtures.pupil(jdbi, clock, hillcrest, chess, TOMOS);
        set(year4, PASSWORDS);
        set(year4, FOOTPRINT);
        set(chess, FOOTPRINT);
        holdLesson(PASSWORDS);

        var seen = coverage.look(hillcrest);

        assertThat(seen.classes()).containsExactly(new ClassLine("Chess", 1, 1, 0), new ClassLine("Year 4", 2, 2, 1));
        assertThat(seen.years())
                .containsExactly(new YearLine(OptionalInt.of(4), 1, 2, 1), new YearLine(OptionalInt.empty(), 1, 1, 0));
    }

    @Test
    void leavesOutWhatWasCorrectedAndWhatBelongsToAnotherYear() {
        set(year4, PASSWORDS);
        holdLesson(PASSWORDS);
        lesson.correct(okoro.id(), together(PASSWORDS), amira.id());

        assertThat(coverage.look(hillcrest).classes()).containsExactly(new ClassLine("Year 4", 1, 1, 0));

        clock.moveTo("2027-10-01T09:00:00Z");

        assertThat(coverage.look(hillcrest).classes()).isEmpty();
    }

    @Test
    void knowsNothingOfAnotherSchool() {
        set(year4, PASSWORDS);

        assertThat(coverage.look(SchoolFixtures.brookside(jdbi)).modules().set())
                .isZero();
    }

    @Test
    void comparesWhatAClassKnewBeforeAndAfterOnceTenDidBoth() {
        set(year4, PASSWORDS, new Terms(Optional.empty(), Optional.empty(), true, Set.of()));
        for (int pupil = 1; pupil <= 9; pupil++) learn(pupil);
        assertThat(coverage.look(hillcrest).knowledge()).isEmpty();

        learn(10);

        assertThat(coverage.look(hillcrest).knowledge()).singleElement().satisfies(line -> {
            assertThat(line.classTitle()).isEqualTo("Year 4");
            assertThat(line.module().english())
                    .isEqualTo(module(PASSWORDS).title().english());
            assertThat(line.pupils()).isEqualTo(10);
            assertThat(line.before()).isZero();
            assertThat(line.after()).isEqualTo(100);
        });
    }

    /** Somebody who knows nothing before the pages and everything after them. */
    private void learn(int number) {
        var who = new Arrival(RosterFixtures.ISSUER, "pupil" + number, "Pupil", "No " + number, null, false);
        var pupil = RosterFixtures.pupil(jdbi, clock, hillcrest, year4, who);
        var learner = new Learner(hillcrest.id(), pupil.id(), new SchoolYear(2026));
        var module = module(PASSWORDS);
        for (var question : before.waiting(learner, module)) before.answer(learner, module, question, Optional.empty());
        for (var question : quiz.begin(learner, module).asked())
            quiz.answer(learner, module, question.key(), new Answer(question.solution()));
    }

    private CurriculumModule module(ModuleKey key) {
        return new Curricula().of(hillcrest.id()).module(key).orElseThrow();
    }

    private void set(ClassGroup classGroup, ModuleKey module) {
        set(classGroup, module, Terms.USUAL);
    }

    private void set(ClassGroup classGroup, ModuleKey module, Terms terms) {
        var task =
                Task.module(module, Optional.empty(), false, Optional.empty()).on(terms);
        AssignmentFixtures.assignments(jdbi, clock).keep(hillcrest.id(), classGroup.id(), okoro.id(), List.of(task));
    }

    private void holdLesson(ModuleKey key) {
        lesson.allPresent(okoro.id(), together(key), module(key));
    }

    private Together together(ModuleKey module) {
        return new Together(hillcrest.id(), year4.id(), new SchoolYear(2026), module);
    }
}
