package cymru.addo.lti.login;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * The memory of one login that was begun: enough to recognise the launch that answers it, once, from the same browser.
 * State, nonce and both secrets of the browser are kept as fingerprints only.
 *
 * @param storageHash of the value that the platform keeps for the browser, where it offered to
 * @param deployment the deployment the platform announced, if it did; the launch must then name the same
 * @param target what the platform asked us to open; the launch must name the same
 * @param parameters what the platform sent, to begin again in a new tab where a browser refuses cookies in frames
 */
public record LoginState(
        String stateHash,
        String nonceHash,
        String browserHash,
        Optional<String> storageHash,
        String registrationId,
        Optional<String> deployment,
        URI target,
        Instant expiresAt,
        Map<String, String> parameters) {

    public LoginState {
        requireNonNull(stateHash, "stateHash");
        requireNonNull(nonceHash, "nonceHash");
        requireNonNull(browserHash, "browserHash");
        requireNonNull(storageHash, "storageHash");
        requireNonNull(registrationId, "registrationId");
        requireNonNull(deployment, "deployment");
        requireNonNull(target, "target");
        requireNonNull(expiresAt, "expiresAt");
        parameters = Map.copyOf(parameters);
    }

    public boolean isExpiredAt(Instant now) {
        return !now.isBefore(expiresAt);
    }
}
