package cymru.addo.lti.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.JWK;
import cymru.addo.lti.http.OutgoingRequestFailed;
import cymru.addo.lti.testing.CannedAnswers;
import cymru.addo.lti.testing.TestClock;
import cymru.addo.lti.testing.TestKeys;
import cymru.addo.lti.testing.TestPlatform;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlatformKeysTest {
    private final TestClock clock = TestClock.ofAMorning();
    private final TestPlatform platform = new TestPlatform("https://vle.example", clock);
    private final CannedAnswers outgoing = new CannedAnswers();
    private final PlatformKeys keys = new PlatformKeys(outgoing, clock);

    @BeforeEach
    void publish() {
        outgoing.at(platform.keySetUri(), TestKeys.setOf(TestKeys.PLATFORM));
    }

    private List<JWK> named(String kid) throws OutgoingRequestFailed {
        return keys.named(kid, platform.registration());
    }

    @Test
    void asksOnceInAnHour() throws Exception {
        named("platform-1");
        clock.advance(Duration.ofMinutes(59));
        assertThat(named("platform-1")).hasSize(1);
        assertThat(outgoing.asked()).hasSize(1);

        clock.advance(Duration.ofMinutes(2));
        named("platform-1");
        assertThat(outgoing.asked()).hasSize(2);
    }

    @Test
    void seesAKeyThePlatformRotatedTo() throws Exception {
        named("platform-1");
        outgoing.at(platform.keySetUri(), TestKeys.setOf(TestKeys.PLATFORM, TestKeys.P256));

        assertThat(named("ec-1")).hasSize(1);
    }

    @Test
    void asksForUnknownKeysAtMostEveryHalfMinute() throws Exception {
        named("platform-1");
        for (int i = 0; i < 50; i++) assertThat(named("unknown-" + i)).isEmpty();
        assertThat(outgoing.asked()).hasSize(2);

        clock.advance(Duration.ofSeconds(30));
        named("unknown");
        assertThat(outgoing.asked()).hasSize(3);
    }

    @Test
    void doesNotAskTwiceForAKeyThatIsNotInWhatItJustFetched() throws Exception {
        assertThat(named("unknown")).isEmpty();

        assertThat(outgoing.asked()).hasSize(1);
    }

    @Test
    void servesOldKeysWhileThePlatformIsDown() throws Exception {
        named("platform-1");
        outgoing.down(platform.keySetUri());
        clock.advance(Duration.ofHours(23));

        assertThat(named("platform-1")).hasSize(1);
    }

    @Test
    void doesNotAskAPlatformThatIsDownAtEveryLaunch() throws Exception {
        named("platform-1");
        outgoing.down(platform.keySetUri());
        clock.advance(Duration.ofHours(2));

        for (int i = 0; i < 20; i++) named("platform-1");

        assertThat(outgoing.asked()).hasSize(2);
    }

    @Test
    void servesNoKeysThatAreADayOld() throws Exception {
        named("platform-1");
        outgoing.down(platform.keySetUri());
        clock.advance(Duration.ofHours(25));

        assertThatThrownBy(() -> named("platform-1")).isInstanceOf(OutgoingRequestFailed.class);
    }

    @Test
    void recoversWhenThePlatformIsBack() throws Exception {
        outgoing.down(platform.keySetUri());
        assertThatThrownBy(() -> named("platform-1")).isInstanceOf(OutgoingRequestFailed.class);
        publish();
        clock.advance(Duration.ofSeconds(11));

        assertThat(named("platform-1")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>", "[]", "{}", "{\"keys\":7}"})
    void failsPlainlyOnAKeySetItCannotRead(String body) {
        outgoing.at(platform.keySetUri(), body);

        assertThatThrownBy(() -> named("platform-1")).isInstanceOf(OutgoingRequestFailed.class);
    }

    @Test
    void failsPlainlyOnARedirect() {
        outgoing.at(platform.keySetUri(), 302, "");

        assertThatThrownBy(() -> named("platform-1")).hasMessageContaining("302");
    }

    @Test
    void keepsThePlatformsApart() throws Exception {
        var other = new TestPlatform("https://other.example", clock);
        outgoing.at(other.keySetUri(), TestKeys.setOf(TestKeys.P384));

        assertThat(named("ec-2")).isEmpty();
        assertThat(keys.named("ec-2", other.registration())).hasSize(1);
    }

    @Test
    void letsManyLaunchesAtOnceAskOnce() throws Exception {
        var pool = Executors.newFixedThreadPool(8);
        try {
            var all = pool.invokeAll(IntStream.range(0, 32)
                    .<Callable<List<JWK>>>mapToObj(i -> () -> named("platform-1"))
                    .toList());
            for (var each : all) assertThat(each.get()).hasSize(1);
        } finally {
            pool.shutdownNow();
        }

        assertThat(outgoing.asked()).hasSize(1);
    }
}
