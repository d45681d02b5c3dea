package cymru.addo.course;

import cymru.addo.school.ClassGroupId;
import cymru.addo.school.SchoolId;
import java.util.Map;

/** Where the classes of a school stand in its Moodle. */
public interface CourseAddresses {
    /** Without those of other platforms; none where no Moodle is connected. */
    Map<ClassGroupId, String> of(SchoolId school);
}
