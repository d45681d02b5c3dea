package cymru.addo.staff;

import cymru.addo.agreement.AdultEdition;
import cymru.addo.agreement.EditionId;
import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import cymru.addo.school.SchoolId;
import cymru.addo.year.SchoolYear;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** What staff answered, each kept together with its event. */
interface StaffAnswers {
    Optional<StaffAnswer> of(SchoolId school, PersonId person, EditionId edition, SchoolYear year);

    /** An agreement stands: nothing that is answered after it in the same year takes its place. */
    void keep(School school, PersonId person, AdultEdition edition, Answered answered, Instant at);

    /** The parts of the text whose question was right. */
    Set<Integer> understood(SchoolId school, PersonId person, EditionId edition, SchoolYear year);

    /** Keeps a try at the question of a part; one that was right before stays right and counts no more. */
    void tried(School school, PersonId person, AdultEdition edition, int part, boolean right, Instant at);
}
