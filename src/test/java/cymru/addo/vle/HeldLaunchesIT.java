package cymru.addo.vle;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.database.TestDatabase;
import cymru.addo.lti.launch.HeldLaunches;
import cymru.addo.lti.login.LoginState;
import cymru.addo.lti.testing.HeldLaunchesContract;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HeldLaunchesIT implements HeldLaunchesContract {
    private final Jdbi jdbi = TestDatabase.fresh();
    private final SqlLoginStates logins = new SqlLoginStates(jdbi);
    private final SqlHeldLaunches held = new SqlHeldLaunches(jdbi);

    @Override
    public HeldLaunches launches() {
        return held;
    }

    @BeforeEach
    void begin() {
        logins.keep(new LoginState(
                launch("code").stateHash(),
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
    void forgetsALaunchWithItsLogin() {
        held.hold(launch("code"));

        logins.sweep(NOW.plus(Duration.ofHours(1)));

        assertThat(held.take("code", NOW)).isEmpty();
    }
}
