package cymru.addo.vle.outbox;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** How long to wait after a failure: twice as long each time, never more than an hour, and never all at the same moment. */
@Dependent
class BackOff {
    static final Duration SHORTEST = Duration.ofSeconds(5);
    static final Duration LONGEST = Duration.ofHours(1);
    private static final Duration MOST_OBEDIENT = Duration.ofHours(24);
    private static final int MOST_DOUBLINGS = 16;

    private final RandomGenerator random;

    @Inject
    BackOff(SecureRandom random) {
        this((RandomGenerator) random);
    }

    BackOff(RandomGenerator random) {
        this.random = random;
    }

    /** @param asked what the platform asked for; at least that, within reason */
    Duration after(int failures, Optional<Duration> asked) {
        var doubled = SHORTEST.multipliedBy(1L << Math.min(Math.max(failures - 1, 0), MOST_DOUBLINGS));
        var wait = jittered(shorter(doubled, LONGEST));
        return asked.map(pause -> longer(wait, jitteredBeyond(shorter(pause, MOST_OBEDIENT))))
                .orElse(wait);
    }

    /** Between half of it and the whole. */
    private Duration jittered(Duration wait) {
        return wait.dividedBy(2).plusMillis(random.nextLong(wait.toMillis() / 2 + 1));
    }

    private Duration jitteredBeyond(Duration wait) {
        return wait.plusMillis(random.nextLong(wait.toMillis() / 10 + 1));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
