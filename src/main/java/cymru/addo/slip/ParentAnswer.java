package cymru.addo.slip;

import cymru.addo.agreement.Decision;
import cymru.addo.agreement.EditionId;
import cymru.addo.school.Band;
import cymru.addo.school.Language;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import cymru.addo.year.SchoolYear;
import java.time.Instant;
import java.util.Optional;

/**
 * A parent's answer for one child to one edition in one school year. It supports the child's own answer and never replaces it.
 *
 * @param wordsHash the hash of exactly the child's words that were shown, or printed
 * @param recordedBy who ticked the paper; empty for an answer by code
 */
public record ParentAnswer(
        SchoolId school,
        PersonId child,
        EditionId edition,
        int editionNumber,
        SchoolYear year,
        Holder holder,
        Decision decision,
        Band band,
        Language language,
        String wordsHash,
        Instant decidedAt,
        Optional<PersonId> recordedBy) {
    public static final String BY_CODE = "parent slip (code)";
    public static final String ON_PAPER = "parent slip (paper)";

    public String method() {
        return recordedBy.isPresent() ? ON_PAPER : BY_CODE;
    }

    public boolean isAgreed() {
        return decision == Decision.AGREED;
    }
}
