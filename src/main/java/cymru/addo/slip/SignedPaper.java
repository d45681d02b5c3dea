package cymru.addo.slip;

import cymru.addo.agreement.Decision;
import cymru.addo.agreement.Edition;
import cymru.addo.school.Band;
import cymru.addo.school.Language;
import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import java.time.Instant;
import java.util.Optional;

/** A signature on paper, as somebody of the school writes it down. */
record SignedPaper(School school, Edition edition, PersonId staff, Language language, Instant at) {
    ParentAnswer of(PersonId child, Band band, Holder holder) {
        return new ParentAnswer(
                school.id(),
                child,
                edition.id(),
                edition.number(),
                school.yearAt(at),
                holder,
                Decision.AGREED,
                band,
                language,
                edition.wordsShown(band, language, school).hash(),
                at,
                Optional.of(staff));
    }
}
