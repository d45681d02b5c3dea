package cymru.addo.lti.testing;

import cymru.addo.lti.login.LoginState;
import cymru.addo.lti.login.LoginStates;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** Logins kept in the heap, consumed in one step as a database would. */
public final class MemoryLoginStates implements LoginStates {
    private final Map<String, LoginState> logins = new ConcurrentHashMap<>();

    @Override
    public void keep(LoginState login) {
        logins.put(login.stateHash(), login);
    }

    @Override
    public Optional<LoginState> find(String stateHash) {
        return Optional.ofNullable(logins.get(stateHash));
    }

    @Override
    public boolean consume(String stateHash, Instant now) {
        var consumed = new AtomicBoolean();
        logins.computeIfPresent(stateHash, (hash, login) -> {
            if (login.isExpiredAt(now)) return login;
            consumed.set(true);
            return null;
        });
        return consumed.get();
    }
}
