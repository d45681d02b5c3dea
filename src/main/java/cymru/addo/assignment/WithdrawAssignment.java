package cymru.addo.assignment;

import cymru.addo.roster.Enrolments;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** A teacher takes back what the class was set, or sets it again. Who had completed it has completed it. */
@Dependent
public class WithdrawAssignment {
    private final Enrolments enrolments;
    private final Withdrawals withdrawals;
    private final ToldOfAssignments told;

    @Inject
    public WithdrawAssignment(Enrolments enrolments, Withdrawals withdrawals, ToldOfAssignments told) {
        this.enrolments = enrolments;
        this.withdrawals = withdrawals;
        this.told = told;
    }

    public enum Outcome {
        DONE,
        NOT_YOUR_CLASS,
        /** This class was set no such thing. */
        NOT_SET
    }

    public Outcome withdraw(SchoolId school, PersonId staff, ClassGroupId classGroup, AssignmentId id) {
        if (!enrolments.isStaffOf(school, staff, classGroup)) return Outcome.NOT_YOUR_CLASS;
        return withdrawals.withdraw(school, classGroup, id) ? Outcome.DONE : Outcome.NOT_SET;
    }

    /** The same assignment, with its links and with whatever was completed. */
    public Outcome setAgain(SchoolId school, PersonId staff, ClassGroupId classGroup, AssignmentId id) {
        if (!enrolments.isStaffOf(school, staff, classGroup)) return Outcome.NOT_YOUR_CLASS;
        if (!withdrawals.setAgain(school, classGroup, id)) return Outcome.NOT_SET;
        told.set(school, classGroup);
        return Outcome.DONE;
    }
}
