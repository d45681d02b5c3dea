package cymru.addo.vle.outbox;

import java.time.Duration;
import java.util.Optional;

/** How one try to tell a platform something ended. Reasons are short codes, safe to log and to show. */
sealed interface Delivery {
    record Arrived() implements Delivery {}

    /** @param platformAway the platform as a whole does not answer, or asked to be left alone; not just this message */
    record TryLater(String reason, Optional<Duration> asked, boolean platformAway) implements Delivery {}

    /** The platform knows something newer for this lane, or this very message. */
    record OutOfOrder() implements Delivery {}

    /** Trying again changes nothing until somebody changes something. */
    record Refused(String reason) implements Delivery {}
}
