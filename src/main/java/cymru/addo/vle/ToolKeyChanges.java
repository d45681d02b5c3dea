package cymru.addo.vle;

import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;

/** Who changed the tool's keys, for the school's memory. */
interface ToolKeyChanges {
    void note(SchoolId school, PersonId by);
}
