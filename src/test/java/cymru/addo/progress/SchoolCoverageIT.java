package cymru.addo.progress;

import static cymru.addo.roster.RosterFixtures.AMIRA;
import static cymru.addo.roster.RosterFixtures.MR_OKORO;
import static cymru.addo.roster.RosterFixtures.TOMOS;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.assignment.AssignmentFixtures;
import cymru.addo.assignment.Task;
import cymru.addo.curriculum.Curricula;
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

    private void set(ClassGroup classGroup, ModuleKey module) {
        var task = Task.module(module, Optional.empty(), false, Optional.empty());
        AssignmentFixtures.assignments(jdbi, clock).keep(hillcrest.id(), classGroup.id(), okoro.id(), List.of(task));
    }

    private void holdLesson(ModuleKey key) {
        var module = new Curricula().of(hillcrest.id()).module(key).orElseThrow();
        lesson.allPresent(okoro.id(), together(key), module);
    }

    private Together together(ModuleKey module) {
        return new Together(hillcrest.id(), year4.id(), new SchoolYear(2026), module);
    }
}
