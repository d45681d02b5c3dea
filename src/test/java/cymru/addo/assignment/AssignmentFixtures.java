package cymru.addo.assignment;

import cymru.addo.appointment.AppointmentFixtures;
import cymru.addo.completion.CompletionFixtures;
import cymru.addo.roster.RosterFixtures;
import java.time.Clock;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

public final class AssignmentFixtures {
    public static final Task AGREEMENT = Task.agreement(Optional.empty(), Optional.empty(), true, Optional.empty());
    public static final Task UNGRADED = Task.agreement(Optional.empty(), Optional.empty(), false, Optional.empty());

    private AssignmentFixtures() {}

    public static Assignments assignments(Jdbi jdbi, Clock clock) {
        return new SqlAssignments(jdbi, clock);
    }

    public static SetAssignment setAssignment(Jdbi jdbi, Clock clock) {
        return new SetAssignment(
                RosterFixtures.enrolments(jdbi, clock),
                assignments(jdbi, clock),
                CompletionFixtures.completeMastered(jdbi, clock));
    }

    public static Withdrawals withdrawals(Jdbi jdbi, Clock clock) {
        return new SqlWithdrawals(jdbi, clock);
    }

    static WithdrawAssignment withdrawAssignment(Jdbi jdbi, Clock clock) {
        return new WithdrawAssignment(
                RosterFixtures.enrolments(jdbi, clock),
                withdrawals(jdbi, clock),
                CompletionFixtures.completeMastered(jdbi, clock));
    }

    static SetYearlyPath setYearlyPath(Jdbi jdbi, Clock clock) {
        return new SetYearlyPath(
                AppointmentFixtures.appointments(jdbi, clock),
                RosterFixtures.classGroups(jdbi, clock),
                new SqlPathAssignments(jdbi, clock),
                CompletionFixtures.completeMastered(jdbi, clock),
                clock);
    }
}
