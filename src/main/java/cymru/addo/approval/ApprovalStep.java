package cymru.addo.approval;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One step on the way of an edition.
 *
 * @param edition its number, which may still be that of the next one
 * @param who by office and name, as it is to stand in the school's papers
 * @param note what came of it, or the reference of the minute; may be empty
 */
public record ApprovalStep(UUID id, int edition, Kind kind, String who, LocalDate day, String note) {
    public enum Kind {
        /** Pupils, parents or staff were asked what they think. */
        CONSULTED,
        /** Senior leaders said yes. */
        APPROVED,
        /** The governing body made it the school's own. */
        ADOPTED
    }
}
