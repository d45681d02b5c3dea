package cymru.addo.assignment;

import cymru.addo.school.ClassGroupId;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import java.util.List;
import java.util.Optional;

/** What the classes of a school were set. */
public interface Assignments {
    Optional<Assignment> find(SchoolId school, AssignmentId id);

    /** Of one class, the newest first; without what was withdrawn. */
    List<Assignment> in(SchoolId school, ClassGroupId classGroup);

    /** What somebody is set in all their classes, the newest first; without what was withdrawn, or set to others only. */
    List<Assignment> of(SchoolId school, PersonId person);

    /** Keeps all of them or none, in this order. */
    List<Assignment> keep(SchoolId school, ClassGroupId classGroup, PersonId staff, List<Task> tasks);

    /** The same, without those that ask what the class is set already, by somebody, whichever moment they were sent. */
    List<Assignment> keepNew(SchoolId school, ClassGroupId classGroup, PersonId staff, List<Task> tasks);

    /**
     * The copy for another class, made once however many come in together. A copy of a copy goes back to the original. A day
     * that has passed is not copied.
     */
    Assignment copied(Assignment original, ClassGroupId classGroup);

    /**
     * What a plain link stands for in this class, to the agreement or to a module; made once for each.
     *
     * @param task what the one that is made asks for
     */
    Assignment implied(SchoolId school, ClassGroupId classGroup, Task task);
}
