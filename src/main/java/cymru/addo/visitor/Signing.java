package cymru.addo.visitor;

import static java.util.Objects.requireNonNull;

import cymru.addo.agreement.Audience;
import cymru.addo.agreement.EditionId;
import cymru.addo.school.Language;
import java.time.LocalDate;

/**
 * What somebody at reception says yes to: which words, and until when.
 *
 * @param wordsHash the hash of the words that were shown
 * @param lastDay the last day on which it counts
 */
public record Signing(
        VisitId visit,
        Audience audience,
        EditionId edition,
        String wordsHash,
        Language language,
        Guest guest,
        LocalDate lastDay) {
    public Signing {
        requireNonNull(visit, "visit");
        requireNonNull(audience, "audience");
        requireNonNull(edition, "edition");
        requireNonNull(wordsHash, "wordsHash");
        requireNonNull(language, "language");
        requireNonNull(guest, "guest");
        requireNonNull(lastDay, "lastDay");
        if (guest.group().isPresent() != (audience == Audience.COMMUNITY))
            throw new IllegalArgumentException("Who answers for a group says which");
    }
}
