package cymru.addo.erasure;

import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import java.time.Instant;

/** Where people are forgotten. */
interface Erasures {
    /** Forgets all at once, with the event that says so, or nothing; false where nobody is left to forget. */
    boolean erase(School school, PersonId person, PersonId by, Instant at);
}
