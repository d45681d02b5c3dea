package cymru.addo.practice;

import java.util.List;

/** What a tool must know of the practice VLE to accept its launches without a registration conversation. */
public record RegistrationFacts(
        String school,
        String issuer,
        String clientId,
        List<String> deployments,
        String authorizationEndpoint,
        String tokenEndpoint,
        String jwksUri) {
    public RegistrationFacts {
        deployments = List.copyOf(deployments);
    }
}
