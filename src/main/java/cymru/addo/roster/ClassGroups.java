package cymru.addo.roster;

import cymru.addo.school.ClassGroupId;
import cymru.addo.school.SchoolId;
import java.util.List;
import java.util.Optional;

/** The classes of a school, each met when somebody first launches from it. */
public interface ClassGroups {
    /** The class a launch comes from, new or known; its title and membership address are refreshed. */
    ClassGroup meet(SchoolId school, ClassSeen seen);

    Optional<ClassGroup> find(SchoolId school, ClassGroupId id);

    List<ClassGroup> of(SchoolId school);
}
