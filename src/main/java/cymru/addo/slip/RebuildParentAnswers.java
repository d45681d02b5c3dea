package cymru.addo.slip;

import cymru.addo.school.SchoolId;

/** Makes the parents' answers and permissions anew from the events. Gives the same rows; answers how many. */
public interface RebuildParentAnswers {
    int rebuild(SchoolId school);
}
