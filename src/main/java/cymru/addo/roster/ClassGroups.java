package cymru.addo.roster;

import cymru.addo.school.ClassGroupId;
import cymru.addo.school.SchoolId;
import java.util.List;
import java.util.Optional;

/** The classes of a school, each met when somebody first launches from it. */
public interface ClassGroups {
    /** The class a launch comes from, new or known; its title and membership address are refreshed. */
    ClassGroup meet(SchoolId school, ClassSeen seen);

    /** The list of a cohort of a platform, new or known. Nobody comes in from it: no launch is ever taken for it. */
    ClassGroup meetCohort(SchoolId school, String registration, String cohort, String title);

    Optional<ClassGroup> find(SchoolId school, ClassGroupId id);

    /** All of them, the lists of cohorts among them. */
    List<ClassGroup> of(SchoolId school);

    /** Those that somebody teaches. */
    default List<ClassGroup> courses(SchoolId school) {
        return of(school).stream().filter(group -> !group.isCohort()).toList();
    }
}
