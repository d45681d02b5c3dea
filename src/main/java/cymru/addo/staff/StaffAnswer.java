package cymru.addo.staff;

import cymru.addo.agreement.Decision;
import cymru.addo.agreement.EditionId;
import cymru.addo.school.Language;
import java.time.Instant;

/**
 * What a member of staff answered to their agreement this year.
 *
 * @param event the event that proves it
 */
public record StaffAnswer(EditionId edition, Decision decision, Language language, Instant decidedAt, long event) {
    public boolean isAgreed() {
        return decision == Decision.AGREED;
    }
}
