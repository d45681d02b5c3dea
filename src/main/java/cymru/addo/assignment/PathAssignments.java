package cymru.addo.assignment;

import cymru.addo.curriculum.ModuleKey;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import cymru.addo.school.SchoolId;
import cymru.addo.year.SchoolYear;
import java.util.Map;
import java.util.Set;

/** What the classes of a school have of the year's path. */
interface PathAssignments {
    /** Those with pupils in them. */
    Set<ClassGroupId> classes(SchoolId school);

    /** The modules that whole classes were set for this year, by the path or by a teacher, withdrawn or not. */
    Map<ClassGroupId, Set<ModuleKey>> known(School school, SchoolYear year);

    /** @return false when the path has set it to the class this year already */
    boolean keep(SchoolId school, PersonId coordinator, ClassGroupId classGroup, SchoolYear year, Task task);
}
