package cymru.addo.vle;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.database.TestDatabase;
import cymru.addo.database.Together;
import cymru.addo.lti.launch.HeldLaunch;
import cymru.addo.lti.login.LoginState;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HeldLaunchesIT {
    private static final Instant NOW = Instant.parse("2026-09-07T09:00:00Z");

    private final Jdbi jdbi = TestDatabase.fresh();
    private final SqlLoginStates logins = new SqlLoginStates(jdbi);
    private final SqlHeldLaunches held = new SqlHeldLaunches(jdbi);

    @BeforeEach
    void begin() {
        logins.keep(new LoginState(
                "state",
                "nonce",
                "browser",
                Optional.of("storage"),
                UUID.randomUUID().toString(),
                Optional.empty(),
                URI.create("http://localhost:8080/lti/launch"),
                NOW.plus(Duration.ofMinutes(10)),
                Map.of()));
    }

    @Test
    void givesALaunchBackAsItWasHeld() {
        held.hold(launch("code"));

        assertThat(held.take("code", NOW))
                .hasValueSatisfying(
                        taken -> assertThat(taken).usingRecursiveComparison().isEqualTo(launch("code")));
    }

    @Test
    void givesALaunchToOneOfEightWhoAskAtOnce() throws Exception {
        held.hold(launch("code"));

        var taken = Together.times(8, () -> held.take("code", NOW).isPresent());

        assertThat(taken).filteredOn(won -> won).hasSize(1);
    }

    @Test
    void holdsTheNewestLaunchOfALogin() {
        held.hold(launch("first"));
        held.hold(launch("second"));

        assertThat(held.take("first", NOW)).isEmpty();
        assertThat(held.take("second", NOW)).isPresent();
    }

    @Test
    void givesNothingBackThatExpired() {
        held.hold(launch("code"));

        assertThat(held.take("code", NOW.plus(Duration.ofMinutes(3)))).isEmpty();
    }

    @Test
    void forgetsALaunchWithItsLogin() {
        held.hold(launch("code"));

        logins.sweep(NOW.plus(Duration.ofHours(1)));

        assertThat(held.take("code", NOW)).isEmpty();
    }

    private static HeldLaunch launch(String code) {
        return new HeldLaunch("state", code, new byte[] {0, 1, -1}, NOW.plus(Duration.ofMinutes(3)));
    }
}
