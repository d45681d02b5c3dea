package cymru.addo.vle;

import cymru.addo.school.SchoolId;
import java.time.Duration;
import java.util.Optional;

/** Links by which the administrator of a platform connects it to one school: each works once, and not for ever. */
public interface Invitations {
    /** @return the secret part of the link; it is not kept and cannot be read again */
    String issue(SchoolId school, Duration lasting);

    /** The school that this invitation, unused and in time, belongs to. */
    Optional<SchoolId> schoolOf(String secret);

    /** Uses the invitation up. True for exactly one caller. */
    boolean use(String secret);
}
