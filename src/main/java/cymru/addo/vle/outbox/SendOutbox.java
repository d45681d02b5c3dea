package cymru.addo.vle.outbox;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * Tells platforms what waits for them, message by message. Any number of workers on any number of nodes may do so at once. A
 * message that cannot arrive now is tried again for as long as it takes; nothing is given up but what a person must mend.
 */
@Dependent
public class SendOutbox {
    private static final Duration MOMENT = Duration.ofSeconds(2);

    private final DueMessages messages;
    private final PlatformRests rests;
    private final Deliveries deliveries;
    private final BackOff backOff;
    private final Clock clock;

    @Inject
    SendOutbox(DueMessages messages, PlatformRests rests, Deliveries deliveries, BackOff backOff, Clock clock) {
        this.messages = messages;
        this.rests = rests;
        this.deliveries = deliveries;
        this.backOff = backOff;
        this.clock = clock;
    }

    /** How many messages arrived, were put off, and cannot arrive until somebody mends something. */
    public record Round(int sent, int putOff, int parked) {
        static final Round NOTHING = new Round(0, 0, 0);

        private Round and(Delivery delivery) {
            if (delivery instanceof Delivery.Refused) return new Round(sent, putOff, parked + 1);
            if (delivery instanceof Delivery.TryLater) return new Round(sent, putOff + 1, parked);
            return new Round(sent + 1, putOff, parked);
        }
    }

    /** Until nothing is due. */
    public Round sendDue() {
        var round = Round.NOTHING;
        while (!Thread.currentThread().isInterrupted()) {
            var next = sendNext();
            if (next.isEmpty()) return round;
            round = round.and(next.get());
        }
        return round;
    }

    /** Empty when nothing is due. */
    Optional<Delivery> sendNext() {
        var due = messages.take();
        if (due.isEmpty()) return Optional.empty();
        var delivery = tried(due.get());
        settle(due.get(), delivery);
        return Optional.of(delivery);
    }

    private Delivery tried(Message message) {
        try {
            return deliveries.deliver(message);
        } catch (RuntimeException fault) {
            return new Delivery.TryLater("fault " + fault.getClass().getSimpleName(), Optional.empty(), false);
        }
    }

    private void settle(Message message, Delivery delivery) {
        if (delivery instanceof Delivery.Refused refused) {
            messages.park(message, refused.why(), refused.detail());
        } else if (delivery instanceof Delivery.TryLater later) {
            putOff(message, later);
        } else if (delivery instanceof Delivery.OutOfOrder && !message.mayHaveArrived()) {
            messages.dateAnew(message, "out-of-order", clock.instant().plus(wait(message, Optional.of(MOMENT))));
        } else {
            messages.sent(message);
            rests.answered(message.school(), message.registration());
        }
    }

    private void putOff(Message message, Delivery.TryLater later) {
        messages.later(message, later.reason(), clock.instant().plus(wait(message, later.asked())));
        if (later.platformAway()) rests.failed(message.school(), message.registration(), later.asked());
    }

    private Duration wait(Message message, Optional<Duration> asked) {
        return backOff.after(message.tries(), asked);
    }
}
