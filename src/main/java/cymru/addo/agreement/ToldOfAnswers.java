package cymru.addo.agreement;

import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import cymru.addo.year.SchoolYear;

/** Who has to hear of an answer in the same breath: what they write down is kept together with it, or neither is. */
public interface ToldOfAnswers {
    void answered(SchoolId school, PersonId person, EditionId edition, SchoolYear year);
}
