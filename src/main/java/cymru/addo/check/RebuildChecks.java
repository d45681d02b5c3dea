package cymru.addo.check;

import cymru.addo.school.SchoolId;

/** Makes what is kept of tries anew from the events, which alone are the truth. Gives the same rows; answers how many. */
public interface RebuildChecks {
    int rebuild(SchoolId school);
}
