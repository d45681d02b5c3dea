package cymru.addo.completion;

import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;

/** Who has to hear of a completion in the same breath: what they write down is kept together with it, or neither is. */
public interface ToldOfCompletions {
    void completed(SchoolId school, PersonId person);
}
