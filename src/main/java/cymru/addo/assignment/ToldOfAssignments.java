package cymru.addo.assignment;

import cymru.addo.school.ClassGroupId;
import cymru.addo.school.SchoolId;

/** Who has to hear that a class was set something: some of its pupils may have done it already. */
public interface ToldOfAssignments {
    void set(SchoolId school, ClassGroupId classGroup);
}
