package cymru.addo.vle.outbox;

import cymru.addo.lti.service.ServiceOutcome;
import java.time.Duration;
import java.util.Optional;

/** How one try to tell a platform something ended. Reasons are English, for the log and the administrator; they quote nobody. */
sealed interface Delivery {
    record Arrived() implements Delivery {}

    /** @param platformAway the platform as a whole does not answer, or asked to be left alone; not just this message */
    record TryLater(String reason, Optional<Duration> asked, boolean platformAway) implements Delivery {}

    /** The platform knows something newer for this lane, or this very message. */
    record OutOfOrder() implements Delivery {}

    /** Trying again changes nothing until somebody changes something. */
    record Refused(WhyParked why, String detail) implements Delivery {}

    /** What an answer of the platform means for the message. */
    static Delivery of(ServiceOutcome<?> outcome) {
        if (outcome instanceof ServiceOutcome.Done<?>) return new Arrived();
        if (outcome instanceof ServiceOutcome.OutOfOrder<?>) return new OutOfOrder();
        if (outcome instanceof ServiceOutcome.TryLater<?> later)
            return new TryLater(later.reason(), later.after(), true);
        if (outcome instanceof ServiceOutcome.Refused<?> refused)
            return new Refused(WhyParked.of(refused.status()), refused.reason());
        return new TryLater("what was addressed is gone", Optional.empty(), false);
    }
}
