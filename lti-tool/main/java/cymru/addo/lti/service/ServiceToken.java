package cymru.addo.lti.service;

import java.time.Instant;
import java.util.Set;

/** Leave to use a platform's services for a while. What it is good for, the platform decided, whatever we asked for. */
public record ServiceToken(String value, Set<String> scopes, Instant usableUntil) {
    public ServiceToken {
        scopes = Set.copyOf(scopes);
    }

    boolean isUsableAt(Instant now) {
        return now.isBefore(usableUntil);
    }

    /** Shows no secret. */
    @Override
    public String toString() {
        return "ServiceToken[until " + usableUntil + "]";
    }
}
