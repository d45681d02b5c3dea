package cymru.addo.lti;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.Set;

/**
 * The agreement between one learning platform and us, made once by two administrators: who the platform is, who we are to
 * it, and where it may be reached. Nothing of this is ever taken from a request.
 *
 * @param id what the host calls this registration
 * @param deployments the places on that platform where the tool was installed; others are refused
 * @param tokenAudience whom our assertions address, or null for the token endpoint itself
 * @param anonymousAllowed whether launches without a subject are let in; off unless a school asks for it
 */
public record PlatformRegistration(
        String id,
        String issuer,
        String clientId,
        Set<String> deployments,
        URI authorizationEndpoint,
        URI tokenEndpoint,
        String tokenAudience,
        URI jwksUri,
        boolean anonymousAllowed) {

    public PlatformRegistration {
        requireNonNull(id, "id");
        requireNonNull(issuer, "issuer");
        requireNonNull(clientId, "clientId");
        deployments = Set.copyOf(deployments);
        requireNonNull(authorizationEndpoint, "authorizationEndpoint");
        requireNonNull(tokenEndpoint, "tokenEndpoint");
        requireNonNull(jwksUri, "jwksUri");
        tokenAudience = tokenAudience == null ? tokenEndpoint.toString() : tokenAudience;
    }
}
