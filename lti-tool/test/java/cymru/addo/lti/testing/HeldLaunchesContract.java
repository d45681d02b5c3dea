package cymru.addo.lti.testing;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.lti.launch.HeldLaunch;
import cymru.addo.lti.launch.HeldLaunches;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every keeper of held launches must do, in the heap as in a database. */
public interface HeldLaunchesContract {
    Instant NOW = Instant.parse("2026-09-08T09:00:00Z");
    Duration HELD = Duration.ofMinutes(3);

    HeldLaunches launches();

    /** A launch that answers a login which the keeper knows; always the same one. */
    default HeldLaunch launch(String code) {
        return new HeldLaunch("state", code, new byte[] {0, 1, -1}, NOW.plus(HELD));
    }

    @Test
    default void givesALaunchBackAsItWasHeldAndOnce() {
        launches().hold(launch("code"));

        assertThat(launches().take("code", NOW))
                .hasValueSatisfying(
                        taken -> assertThat(taken).usingRecursiveComparison().isEqualTo(launch("code")));
        assertThat(launches().take("code", NOW)).isEmpty();
    }

    @Test
    default void holdsTheNewestLaunchOfALogin() {
        launches().hold(launch("first"));
        launches().hold(launch("second"));

        assertThat(launches().take("first", NOW)).isEmpty();
        assertThat(launches().take("second", NOW)).isPresent();
    }

    @Test
    default void givesNothingBackThatExpired() {
        launches().hold(launch("code"));

        assertThat(launches().take("code", NOW.plus(HELD))).isEmpty();
    }

    @Test
    default void givesALaunchToOneOfEightWhoAskAtOnce() throws Exception {
        launches().hold(launch("code"));
        var pool = Executors.newFixedThreadPool(8);
        try {
            var tries = pool.invokeAll(IntStream.range(0, 8)
                    .<Callable<Boolean>>mapToObj(
                            i -> () -> launches().take("code", NOW).isPresent())
                    .toList());

            int won = 0;
            for (var each : tries) if (each.get()) won++;
            assertThat(won).isOne();
        } finally {
            pool.shutdownNow();
        }
    }
}
