package cymru.addo.visitor;

import cymru.addo.agreement.AdultEdition;
import cymru.addo.school.Language;
import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import cymru.addo.school.SchoolId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Keeps each visit together with its event, and the words of the guest beside them. */
interface Visits {
    /** Keeps it once, however often it is sent. */
    void agree(School school, AdultEdition edition, Signing signing, Instant at, Optional<PersonId> onPaperBy);

    /** Of who says no nothing is kept but that, and when. */
    void decline(School school, AdultEdition edition, VisitId visit, Language language, Instant at);

    Optional<JustKept> kept(SchoolId school, VisitId visit);

    /** @return false where it is over already */
    boolean end(School school, VisitId visit, PersonId by, Instant at);

    /** Forgets the words of the guests whose last day is before a day; answers how many. */
    int forgetGuests(SchoolId school, LocalDate before);
}
