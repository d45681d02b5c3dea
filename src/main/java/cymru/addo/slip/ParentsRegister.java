package cymru.addo.slip;

import cymru.addo.agreement.Edition;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.School;
import java.util.List;
import java.util.Optional;

/** Which parents have answered this school year, and whose slips are still to be chased. */
public interface ParentsRegister {
    /**
     * One row for each pupil and class, by class and name.
     *
     * @param classGroup empty for the whole school
     */
    List<ChildsParents> of(School school, Edition edition, Optional<ClassGroupId> classGroup);
}
