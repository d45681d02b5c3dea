package cymru.addo.access;

import cymru.addo.agreement.Edition;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import cymru.addo.school.SchoolId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who has access today. */
public interface AccessRegister {
    /** By name; what is empty does not narrow. */
    List<AccessEntry> of(SchoolId school, Optional<ClassGroupId> classGroup, Optional<AccessState> state);

    Map<AccessState, Integer> totals(SchoolId school);

    Optional<AccessEntry> find(SchoolId school, PersonId person);

    /** The pupils who have agreed this school year and were never given access. */
    List<AccessEntry> toGrant(School school, Edition edition);
}
