package cymru.addo.agreement;

import cymru.addo.school.SchoolId;

/** Makes the answers anew from the events, which alone are the truth. Gives the same rows; answers how many. */
public interface RebuildAcceptances {
    int rebuild(SchoolId school);
}
