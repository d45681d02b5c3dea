package cymru.addo.slip;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/**
 * What a parent permits of pictures, two questions that stand alone: neither has a default, and nothing else depends on them.
 *
 * @param mayUse whether the school may take and use pictures of the child; empty where not answered
 * @param willRespect whether the parent promises to respect other children in pictures they take; empty where not answered
 * @param withdrawnAt when a permission that was given was taken back
 */
public record ImagePermission(
        Optional<Boolean> mayUse, Optional<Boolean> willRespect, Instant decidedAt, Optional<Instant> withdrawnAt) {
    public ImagePermission {
        requireNonNull(mayUse, "mayUse");
        requireNonNull(willRespect, "willRespect");
        requireNonNull(decidedAt, "decidedAt");
        requireNonNull(withdrawnAt, "withdrawnAt");
    }

    /** Whether there is anything to withdraw. */
    public boolean isGiven() {
        return mayUse.orElse(false);
    }
}
