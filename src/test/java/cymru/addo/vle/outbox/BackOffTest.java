package cymru.addo.vle.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackOffTest {
    private final BackOff backOff = new BackOff(new Random(1));

    @Test
    void waitsTwiceAsLongEachTimeAndNeverMoreThanAnHour() {
        for (var failures = 1; failures <= 200; failures++) {
            var whole = Duration.ofSeconds(failures > 10 ? 3600 : Math.min(3600, 5L << (failures - 1)));

            assertThat(backOff.after(failures, Optional.empty())).isBetween(whole.dividedBy(2), whole);
        }
    }

    @Test
    void waitsNeverAllAtTheSameMoment() {
        var waits = IntStream.range(0, 20)
                .mapToObj(n -> backOff.after(8, Optional.empty()))
                .distinct();

        assertThat(waits).hasSizeGreaterThan(15);
    }

    @Test
    void waitsAtLeastAsLongAsThePlatformAsks() {
        assertThat(backOff.after(1, Optional.of(Duration.ofMinutes(30))))
                .isBetween(Duration.ofMinutes(30), Duration.ofMinutes(33));
        assertThat(backOff.after(1, Optional.of(Duration.ofDays(400)))).isLessThan(Duration.ofHours(27));
    }
}
