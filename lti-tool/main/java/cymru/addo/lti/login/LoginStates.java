package cymru.addo.lti.login;

import java.time.Instant;
import java.util.Optional;

/** The logins that were begun and not yet answered. The host keeps them, and sweeps those that expired. */
public interface LoginStates {
    void keep(LoginState login);

    /** The login with this state that nobody has consumed yet, expired or not. */
    Optional<LoginState> find(String stateHash);

    /**
     * Uses the login up, state and nonce together. Answers true to exactly one caller, however many ask at once, and to none
     * once the login has expired: one conditional statement, never a look followed by a change.
     */
    boolean consume(String stateHash, Instant now);
}
