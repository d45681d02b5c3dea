package cymru.addo.assignment;

import static cymru.addo.roster.RosterFixtures.AMIRA;
import static cymru.addo.roster.RosterFixtures.MR_OKORO;
import static cymru.addo.roster.RosterFixtures.TOMOS;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.assignment.WithdrawAssignment.Outcome;
import cymru.addo.curriculum.ModuleKey;
import cymru.addo.database.TestDatabase;
import cymru.addo.lti.testing.TestClock;
import cymru.addo.roster.ClassGroup;
import cymru.addo.roster.Person;
import cymru.addo.roster.RosterFixtures;
import cymru.addo.school.School;
import cymru.addo.school.SchoolFixtures;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class WithdrawAssignmentIT {
    private static final Task MODULE = Task.module(new ModuleKey("stand-up"), Optional.empty(), true, Optional.empty());

    private final Jdbi jdbi = TestDatabase.fresh();
    private final TestClock clock = TestClock.at("2026-09-07T09:00:00Z");
    private final School hillcrest = SchoolFixtures.hillcrest(jdbi);
    private final ClassGroup year4 = RosterFixtures.classCalled(jdbi, clock, hillcrest, "Year 4");
    private final ClassGroup year5 = RosterFixtures.classCalled(jdbi, clock, hillcrest, "Year 5");
    private final Person okoro = RosterFixtures.teacher(jdbi, clock, hillcrest, year4, MR_OKORO);
    private final Person amira = RosterFixtures.pupil(jdbi, clock, hillcrest, year4, AMIRA);
    private final Assignments assignments = AssignmentFixtures.assignments(jdbi, clock);
    private final Withdrawals withdrawals = AssignmentFixtures.withdrawals(jdbi, clock);
    private final SetAssignment setAssignment = AssignmentFixtures.setAssignment(jdbi, clock);
    private final WithdrawAssignment withdrawing = AssignmentFixtures.withdrawAssignment(jdbi, clock);

    @Test
    void takesBackWhatWasSetAndSetsTheSameAgain() {
        var set = set(MODULE);

        assertThat(withdrawing.withdraw(hillcrest.id(), okoro.id(), year4.id(), set.id()))
                .isEqualTo(Outcome.DONE);
        assertThat(assignments.in(hillcrest.id(), year4.id())).isEmpty();
        assertThat(withdrawals.of(hillcrest.id(), year4.id())).containsExactly(set);
        assertThat(withdrawing.setAgain(hillcrest.id(), okoro.id(), year4.id(), set.id()))
                .isEqualTo(Outcome.DONE);
        assertThat(assignments.in(hillcrest.id(), year4.id())).containsExactly(set);
        assertThat(withdrawals.of(hillcrest.id(), year4.id())).isEmpty();
    }

    @Test
    void letsOnlyStaffOfTheClassTakeAnythingBack() {
        var set = set(MODULE);

        assertThat(withdrawing.withdraw(hillcrest.id(), amira.id(), year4.id(), set.id()))
                .isEqualTo(Outcome.NOT_YOUR_CLASS);
        assertThat(withdrawing.setAgain(hillcrest.id(), okoro.id(), year5.id(), set.id()))
                .isEqualTo(Outcome.NOT_YOUR_CLASS);
        assertThat(assignments.in(hillcrest.id(), year4.id())).hasSize(1);
    }

    @Test
    void takesBackNothingOfAnotherClassAndNothingThatNobodySet() {
        var elsewhere = assignments
                .keep(hillcrest.id(), year5.id(), okoro.id(), List.of(MODULE))
                .get(0);
        var implied = assignments.implied(
                hillcrest.id(),
                year4.id(),
                Task.agreement(Optional.empty(), Optional.empty(), false, Optional.empty()));

        assertThat(withdrawing.withdraw(hillcrest.id(), okoro.id(), year4.id(), elsewhere.id()))
                .isEqualTo(Outcome.NOT_SET);
        assertThat(withdrawing.withdraw(hillcrest.id(), okoro.id(), year4.id(), implied.id()))
                .isEqualTo(Outcome.NOT_SET);
    }

    @Test
    void setsToNamedPupilsOfTheClassAndToNobodyElse() {
        var tomos = RosterFixtures.pupil(jdbi, clock, hillcrest, year5, TOMOS);

        assertThat(set(MODULE.on(only(amira))).task().terms().only()).containsExactly(amira.id());
        for (var stranger : List.of(tomos, okoro))
            assertThat(setAssignment.set(hillcrest.id(), okoro.id(), year4.id(), List.of(MODULE.on(only(stranger)))))
                    .isEqualTo(new SetAssignment.Outcome.NotInClass());
    }

    private static Terms only(Person pupil) {
        return new Terms(Optional.empty(), Optional.empty(), false, Set.of(pupil.id()));
    }

    private Assignment set(Task task) {
        var outcome = setAssignment.set(hillcrest.id(), okoro.id(), year4.id(), List.of(task));
        return ((SetAssignment.Outcome.Set) outcome).assignments().get(0);
    }
}
