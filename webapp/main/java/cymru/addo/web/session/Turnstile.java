package cymru.addo.web.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Lets so many people from one address in at once, and so many a second after that. A whole school may stand behind one
 * address, so it is generous; but nobody fills the tables alone. Of each address one moment is kept, of a bounded number of
 * addresses; those that have been quiet longest are forgotten first, and start anew.
 */
public final class Turnstile {

    private static final int MOST_ADDRESSES = 20_000;

    private final Duration each;
    private final Duration burst;
    private final Clock clock;
    private final Map<String, Instant> restedAt = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };

    public Turnstile(int atOnce, int perSecond, Clock clock) {
        if (atOnce < 1 || perSecond < 1) throw new IllegalArgumentException("A turnstile lets somebody in");
        this.each = Duration.ofSeconds(1).dividedBy(perSecond);
        this.burst = each.multipliedBy(atOnce);
        this.clock = clock;
    }

    /** Empty for whoever may go on; else how long they should wait. */
    public synchronized Optional<Duration> pass(String address) {
        var now = clock.instant();
        var rested = restedAt.getOrDefault(address, now);
        var after = (rested.isBefore(now) ? now : rested).plus(each);
        var wait = Duration.between(now, after).minus(burst);
        if (wait.compareTo(Duration.ZERO) > 0) return Optional.of(wait);
        restedAt.put(address, after);
        return Optional.empty();
    }

    synchronized int addresses() {
        return restedAt.size();
    }
}
