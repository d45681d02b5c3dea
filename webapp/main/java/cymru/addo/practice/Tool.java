package cymru.addo.practice;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** A tool that the school has installed: where its launches go, and what it may know and ask. */
record Tool(
        String clientId,
        String deployment,
        String name,
        String initiateLoginUri,
        List<String> redirectUris,
        String targetLinkUri,
        String jwksUri,
        Set<String> scopes,
        Map<String, String> custom,
        boolean learnsNames,
        boolean learnsEmail) {
    static final String OF_THE_DEMONSTRATION = "addo-demonstration";

    Tool {
        redirectUris = List.copyOf(redirectUris);
        scopes = Set.copyOf(scopes);
        custom = Map.copyOf(custom);
    }

    /** Addo at its address, as it would have come out of a registration. */
    static Tool ofTheDemonstration(String toolUrl) {
        return new Tool(
                OF_THE_DEMONSTRATION,
                "1",
                "Addo",
                toolUrl + "/lti/login",
                List.of(toolUrl + "/lti/launch"),
                toolUrl + "/lti/launch",
                toolUrl + "/lti/jwks",
                Set.of(LtiNames.MEMBERSHIPS_SCOPE),
                Map.of(),
                true,
                true);
    }
}
