package cymru.addo.assignment;

import static cymru.addo.roster.RosterFixtures.AMIRA;
import static cymru.addo.roster.RosterFixtures.MR_OKORO;
import static cymru.addo.roster.RosterFixtures.MS_REES;
import static cymru.addo.roster.RosterFixtures.TOMOS;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.appointment.AppointmentFixtures;
import cymru.addo.assignment.SetYearlyPath.ClassPath;
import cymru.addo.assignment.SetYearlyPath.Step;
import cymru.addo.curriculum.ModuleKey;
import cymru.addo.database.TestDatabase;
import cymru.addo.database.Together;
import cymru.addo.lti.testing.TestClock;
import cymru.addo.roster.ClassGroup;
import cymru.addo.roster.Person;
import cymru.addo.roster.RosterFixtures;
import cymru.addo.school.School;
import cymru.addo.school.SchoolFixtures;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SetYearlyPathIT {
    private final Jdbi jdbi = TestDatabase.fresh();
    private final TestClock clock = TestClock.at("2026-09-07T09:00:00Z");
    private final School hillcrest = SchoolFixtures.hillcrest(jdbi);
    private final ClassGroup year4 = RosterFixtures.classCalled(jdbi, clock, hillcrest, "Year 4");
    private final ClassGroup club = RosterFixtures.classCalled(jdbi, clock, hillcrest, "Code club");
    private final Person rees = RosterFixtures.teacher(
            jdbi, clock, hillcrest, RosterFixtures.classCalled(jdbi, clock, hillcrest, "Staff room"), MS_REES);
    private final Person okoro = RosterFixtures.teacher(jdbi, clock, hillcrest, year4, MR_OKORO);
    private final Assignments assignments = AssignmentFixtures.assignments(jdbi, clock);
    private final SetYearlyPath path = AssignmentFixtures.setYearlyPath(jdbi, clock);

    @BeforeEach
    void moveIn() {
        RosterFixtures.pupil(jdbi, clock, hillcrest, year4, AMIRA);
        RosterFixtures.pupil(jdbi, clock, hillcrest, club, TOMOS);
        AppointmentFixtures.appointments(jdbi, clock).take(hillcrest.id(), rees.id());
    }

    @Test
    void showsWhatEachClassWithPupilsWouldGetAndWhoseBandNobodyKnows() {
        var preview = preview();

        assertThat(preview)
                .extracting(each -> each.classGroup().title())
                .containsExactlyInAnyOrder("Year 4", "Code club");
        assertThat(of(club)).matches(ClassPath::isWithoutBand);
        assertThat(of(year4).steps())
                .containsExactly(
                        new Step(new ModuleKey("our-agreement"), LocalDate.of(2026, 10, 2), false),
                        new Step(new ModuleKey("stand-up"), LocalDate.of(2026, 11, 27), false),
                        new Step(new ModuleKey("search-check-ask-ai"), LocalDate.of(2027, 2, 12), false));
        assertThat(assignments.in(hillcrest.id(), year4.id())).isEmpty();
    }

    @Test
    void setsNothingTwiceHoweverOftenItIsPressed() throws Exception {
        Together.times(4, () -> path.set(hillcrest, rees.id()));

        assertThat(path.set(hillcrest, rees.id())).contains(0);
        assertThat(assignments.in(hillcrest.id(), year4.id())).hasSize(3).allSatisfy(set -> {
            assertThat(set.setBy()).contains(rees.id());
            assertThat(set.task().graded()).isFalse();
        });
        assertThat(of(year4).missing()).isZero();
    }

    @Test
    void leavesWhatATeacherSetOrTookBack() {
        keep(Terms.USUAL);
        path.set(hillcrest, rees.id());
        var stood = assignments.in(hillcrest.id(), year4.id()).stream()
                .filter(set -> set.task().module().equals(Optional.of(new ModuleKey("stand-up"))))
                .toList();
        AssignmentFixtures.withdrawals(jdbi, clock)
                .withdraw(hillcrest.id(), year4.id(), stood.get(0).id());

        assertThat(path.set(hillcrest, rees.id())).contains(0);
        assertThat(assignments.in(hillcrest.id(), year4.id())).hasSize(2);
    }

    @Test
    void asksTheWholeClassForWhatOnlySomeWereSet() {
        var amira = RosterFixtures.pupil(jdbi, clock, hillcrest, year4, AMIRA);
        keep(new Terms(Optional.empty(), Optional.empty(), false, Set.of(amira.id())));

        assertThat(path.set(hillcrest, rees.id())).contains(3);
    }

    @Test
    void givesTwoWeeksToWhoIsAskedLateAndBeginsAnewEachYear() {
        clock.moveTo("2026-11-23T09:00:00Z");
        assertThat(of(year4).steps())
                .extracting(Step::due)
                .containsExactly(LocalDate.of(2026, 12, 7), LocalDate.of(2026, 12, 7), LocalDate.of(2027, 2, 12));
        path.set(hillcrest, rees.id());

        clock.moveTo("2027-09-06T09:00:00Z");

        assertThat(path.set(hillcrest, rees.id())).contains(3);
    }

    @Test
    void doesNothingForWhoIsNoCoordinator() {
        assertThat(path.preview(hillcrest, okoro.id())).isEmpty();
        assertThat(path.set(hillcrest, okoro.id())).isEmpty();
        assertThat(assignments.in(hillcrest.id(), year4.id())).isEmpty();
    }

    private void keep(Terms terms) {
        var task = Task.module(new ModuleKey("our-agreement"), Optional.empty(), true, Optional.empty())
                .on(terms);
        assignments.keep(hillcrest.id(), year4.id(), okoro.id(), List.of(task));
    }

    private List<ClassPath> preview() {
        return path.preview(hillcrest, rees.id()).orElseThrow();
    }

    private ClassPath of(ClassGroup group) {
        return preview().stream()
                .filter(each -> each.classGroup().id().equals(group.id()))
                .findFirst()
                .orElseThrow();
    }
}
