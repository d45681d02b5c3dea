package cymru.addo.slip;

import cymru.addo.school.PersonId;
import java.time.Instant;

/** A slip with its code in the clear, which exists only while it is printed. */
public record PrintedSlip(PersonId child, String code, Instant expiresAt) {
    /** Shows no code, so that no log can. */
    @Override
    public String toString() {
        return "PrintedSlip[" + child + "]";
    }
}
