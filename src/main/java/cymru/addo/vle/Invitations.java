package cymru.addo.vle;

import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Links by which the administrator of a platform connects it to one school: each works once, and not for ever. */
public interface Invitations {
    /** @return the secret part of the link; it is not kept and cannot be read again */
    String issue(SchoolId school, Duration lasting);

    /** The school that this invitation, unused and in time, belongs to. */
    Optional<SchoolId> schoolOf(String secret);

    /** Those that somebody may still open, the newest first. */
    List<Open> open(SchoolId school);

    /** Takes it back. False where there is no such invitation of this school, or it was used already. */
    boolean withdraw(SchoolId school, UUID invitation, PersonId by);

    /** Uses the invitation up. True for exactly one caller. */
    boolean use(String secret);

    record Open(UUID id, Instant issuedAt, Instant expiresAt) {}
}
