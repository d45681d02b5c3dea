package cymru.addo.lti.testing;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.lti.login.LoginState;
import cymru.addo.lti.login.LoginStates;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every keeper of logins must do, in the heap as in a database: extend it and say which one is meant. */
public interface LoginStatesContract {
    Instant NOW = Instant.parse("2026-09-08T09:00:00Z");

    LoginStates states();

    /** A registration that the keeper knows, where it insists on knowing it. */
    default String registrationId() {
        return "hillcrest";
    }

    default LoginState login(String stateHash) {
        return new LoginState(
                stateHash,
                "nonce of " + stateHash,
                "browser of " + stateHash,
                Optional.of("storage of " + stateHash),
                registrationId(),
                Optional.of("1"),
                URI.create("https://addo.example/lti/launch?from=course%204"),
                NOW.plusSeconds(600),
                Map.of("iss", "https://vle.example", "lti_message_hint", "{\"cmid\":7,\"say\":\"sgŵrs\"}"));
    }

    @Test
    default void findsALoginAsItWasKept() {
        states().keep(login("a"));

        assertThat(states().find("a")).contains(login("a"));
    }

    @Test
    default void keepsALoginThatNamedNoDeploymentAndNoStorage() {
        var named = login("b");
        var unnamed = new LoginState(
                "b",
                named.nonceHash(),
                named.browserHash(),
                Optional.empty(),
                named.registrationId(),
                Optional.empty(),
                named.target(),
                named.expiresAt(),
                Map.of());
        states().keep(unnamed);

        assertThat(states().find("b")).contains(unnamed);
    }

    @Test
    default void knowsNothingOfAStateNobodyKept() {
        assertThat(states().find("never kept")).isEmpty();
        assertThat(states().consume("never kept", NOW)).isFalse();
    }

    @Test
    default void consumesALoginOnce() {
        states().keep(login("c"));

        assertThat(states().consume("c", NOW)).isTrue();
        assertThat(states().consume("c", NOW)).isFalse();
    }

    @Test
    default void forgetsALoginThatWasConsumed() {
        states().keep(login("d"));
        states().consume("d", NOW);

        assertThat(states().find("d")).isEmpty();
    }

    @Test
    default void doesNotConsumeALoginThatExpired() {
        states().keep(login("e"));

        assertThat(states().consume("e", NOW.plusSeconds(600))).isFalse();
    }

    @Test
    default void letsOneOfEightConsumeAtOnce() throws Exception {
        states().keep(login("f"));
        var pool = Executors.newFixedThreadPool(8);
        try {
            var tries = pool.invokeAll(IntStream.range(0, 8)
                    .<Callable<Boolean>>mapToObj(i -> () -> states().consume("f", NOW))
                    .toList());

            int won = 0;
            for (var each : tries) if (each.get()) won++;
            assertThat(won).isOne();
        } finally {
            pool.shutdownNow();
        }
    }
}
