package cymru.addo.web.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.addo.lti.testing.TestClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TurnstileTest {
    private static final String SCHOOL = "192.0.2.1";
    private static final String HOME = "192.0.2.2";

    private final TestClock clock = TestClock.ofAMorning();
    private final Turnstile turnstile = new Turnstile(3, 2, clock);

    @Test
    void letsAsManyInAtOnceAsItSays() {
        assertThat(turnstile.pass(SCHOOL)).isEmpty();
        assertThat(turnstile.pass(SCHOOL)).isEmpty();
        assertThat(turnstile.pass(SCHOOL)).isEmpty();
        assertThat(turnstile.pass(SCHOOL)).contains(Duration.ofMillis(500));
    }

    @Test
    void letsSoManyInEachSecondAfterThat() {
        for (var pupil = 0; pupil < 3; pupil++) turnstile.pass(SCHOOL);
        clock.advance(Duration.ofSeconds(1));

        assertThat(turnstile.pass(SCHOOL)).isEmpty();
        assertThat(turnstile.pass(SCHOOL)).isEmpty();
        assertThat(turnstile.pass(SCHOOL)).isPresent();
    }

    @Test
    void countsNobodyWhomItTurnedAway() {
        for (var pupil = 0; pupil < 100; pupil++) turnstile.pass(SCHOOL);
        clock.advance(Duration.ofMillis(500));

        assertThat(turnstile.pass(SCHOOL)).isEmpty();
    }

    @Test
    void savesNothingUpOvernight() {
        turnstile.pass(SCHOOL);
        clock.advance(Duration.ofDays(1));

        for (var pupil = 0; pupil < 3; pupil++)
            assertThat(turnstile.pass(SCHOOL)).isEmpty();
        assertThat(turnstile.pass(SCHOOL)).isPresent();
    }

    @Test
    void letsNobodyWaitForAnother() {
        for (var pupil = 0; pupil < 4; pupil++) turnstile.pass(SCHOOL);

        assertThat(turnstile.pass(HOME)).isEmpty();
    }

    @Test
    void remembersABoundedNumberOfAddresses() {
        for (var each = 0; each < 50_000; each++) turnstile.pass("address " + each);

        assertThat(turnstile.addresses()).isEqualTo(20_000);
    }

    @Test
    void forgetsWhoeverHasBeenQuietLongest() {
        for (var pupil = 0; pupil < 3; pupil++) turnstile.pass(SCHOOL);
        for (var each = 0; each < 30_000; each++) {
            turnstile.pass("address " + each);
            if (each % 1000 == 0) turnstile.pass(SCHOOL);
        }

        assertThat(turnstile.pass(SCHOOL)).isPresent();
    }

    @Test
    void refusesToLetNobodyIn() {
        assertThatThrownBy(() -> new Turnstile(0, 50, clock)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Turnstile(200, 0, clock)).isInstanceOf(IllegalArgumentException.class);
    }
}
