package cymru.addo.lti.registration;

import cymru.addo.lti.PlatformRegistration;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/** What becomes of a registration: the platform knows us now, or says why it will not. */
public sealed interface RegistrationOutcome {

    /**
     * @param deploymentId where the platform deployed the tool at once; else an administrator adds it, or the first launch that is refused names it
     * @param family what the platform is, such as moodle
     * @param scopes what the platform says it grants, which is not always what its tokens are good for
     */
    record Registered(
            String issuer,
            String clientId,
            Optional<String> deploymentId,
            URI authorizationEndpoint,
            URI tokenEndpoint,
            Optional<String> tokenAudience,
            URI jwksUri,
            Optional<String> family,
            Set<String> scopes)
            implements RegistrationOutcome {

        public PlatformRegistration as(String id) {
            return new PlatformRegistration(
                    id,
                    issuer,
                    clientId,
                    deploymentId.map(Set::of).orElse(Set.of()),
                    authorizationEndpoint,
                    tokenEndpoint,
                    tokenAudience.orElse(null),
                    jwksUri,
                    false);
        }
    }

    /** @param reason for the administrator, in English; may quote a short code of the platform, so escape it */
    record RegistrationRefused(String reason) implements RegistrationOutcome {}
}
