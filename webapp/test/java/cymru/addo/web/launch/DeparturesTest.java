package cymru.addo.web.launch;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.lti.testing.TestClock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DeparturesTest {
    private final TestClock clock = TestClock.ofAMorning();
    private final AtomicInteger pending = new AtomicInteger();
    private final AtomicInteger looks = new AtomicInteger();
    private final Departures departures = new Departures(
            (now, atMost) -> {
                looks.incrementAndGet();
                return Math.min(pending.get(), atMost);
            },
            10,
            clock);

    @Test
    void admitsNoMoreThanItHasPlaces() {
        pending.set(8);

        assertThat(departures.admits()).isTrue();
        assertThat(departures.admits()).isTrue();
        assertThat(departures.admits()).isFalse();
    }

    @Test
    void looksOnlyEveryFewSeconds() {
        for (var login = 0; login < 8; login++) departures.admits();

        assertThat(looks).hasValue(1);
    }

    @Test
    void admitsAgainWhenOthersHaveComeBack() {
        pending.set(50);
        assertThat(departures.admits()).isFalse();

        pending.set(0);
        clock.advance(Duration.ofSeconds(2));

        assertThat(departures.admits()).isTrue();
        assertThat(looks).hasValue(2);
    }
}
