package cymru.addo.assignment;

import cymru.addo.school.ClassGroupId;
import cymru.addo.school.SchoolId;
import java.util.List;

/** What was taken back from the classes of a school. It is asked of nobody, and can be set again as it was. */
public interface Withdrawals {
    /** From one class, the last first. */
    List<Assignment> of(SchoolId school, ClassGroupId classGroup);

    /** @return false when this class was set no such thing */
    boolean withdraw(SchoolId school, ClassGroupId classGroup, AssignmentId id);

    /** @return false when this class was set no such thing */
    boolean setAgain(SchoolId school, ClassGroupId classGroup, AssignmentId id);
}
