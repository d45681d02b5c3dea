package cymru.addo.web.launch;

import cymru.addo.vle.PendingLogins;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Holds so many who were sent to their platform and have not come back yet, of all schools and nodes together. It looks into
 * the table every few seconds and counts along in between, so that a login costs no counting.
 */
final class Departures {

    private static final Duration LOOK_EVERY = Duration.ofSeconds(2);

    private final PendingLogins pending;
    private final int places;
    private final Clock clock;
    private final AtomicInteger taken = new AtomicInteger();
    private final AtomicReference<Instant> nextLook = new AtomicReference<>(Instant.MIN);

    Departures(PendingLogins pending, int places, Clock clock) {
        this.pending = pending;
        this.places = places;
        this.clock = clock;
    }

    /** Whether there was a place for one more, who has it now. */
    boolean admits() {
        lookIfDue();
        return taken.incrementAndGet() <= places;
    }

    private void lookIfDue() {
        var now = clock.instant();
        var due = nextLook.get();
        if (!now.isBefore(due) && nextLook.compareAndSet(due, now.plus(LOOK_EVERY)))
            taken.set(pending.count(now, places));
    }
}
