package cymru.addo.lti.login;

import cymru.addo.lti.LaunchCheck;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/** What becomes of a login: the browser goes back to its platform, or no further. */
public sealed interface LoginOutcome {

    /**
     * @param authorizationRequest where to send the browser, by 302
     * @param browserSecret to be kept by this browser alone, in a cookie of its own per state
     * @param deposit to be left with the platform before the browser goes on, where the platform offers to keep it
     */
    record Redirect(
            URI authorizationRequest,
            String state,
            String browserSecret,
            Instant expiresAt,
            String registrationId,
            Optional<StorageDeposit> deposit)
            implements LoginOutcome {}

    /** @param reasonForLog holds nothing that came with the request */
    record LoginRefused(LaunchCheck check, String reasonForLog) implements LoginOutcome {}
}
