package cymru.addo.practice;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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
        Map<String, String> messages,
        Map<String, String> custom,
        boolean learnsNames,
        boolean learnsEmail) {
    static final String OF_THE_DEMONSTRATION = "addo-demonstration";

    Tool {
        redirectUris = List.copyOf(redirectUris);
        scopes = Set.copyOf(scopes);
        messages = Map.copyOf(messages);
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
                Set.copyOf(PlatformConfiguration.services()),
                PlatformConfiguration.messages().stream()
                        .collect(Collectors.toMap(message -> message, message -> toolUrl + "/lti/launch")),
                Map.of(),
                true,
                true);
    }

    /** Whether the tool asked for this message. Every tool takes the launch of an activity. */
    boolean takes(String messageType) {
        return messageType.equals(Purpose.RESOURCE_LINK) || messages.containsKey(messageType);
    }

    /** Where a message goes if nothing nearer says so. */
    String targetOf(String messageType) {
        return messages.getOrDefault(messageType, targetLinkUri);
    }

    /** Of these scopes the ones that this tool has. */
    List<String> allowed(List<String> some) {
        return some.stream().filter(scopes::contains).toList();
    }
}
