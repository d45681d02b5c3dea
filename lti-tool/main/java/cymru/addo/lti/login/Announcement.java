package cymru.addo.lti.login;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a platform says when it announces somebody. Each parameter counts once; those we do not know are dropped. */
record Announcement(URI target, Map<String, String> parameters) {
    private static final int LONGEST = 8 * 1024;
    private static final Set<String> REQUIRED = Set.of("iss", "login_hint", "target_link_uri");
    private static final Set<String> KNOWN = Set.of(
            "iss",
            "login_hint",
            "target_link_uri",
            "lti_message_hint",
            "lti_deployment_id",
            "deployment_id",
            "client_id",
            "lti_storage_target");

    static Optional<Announcement> read(Map<String, List<String>> sent) {
        var known = new LinkedHashMap<String, String>();
        for (var name : KNOWN) {
            var values = sent.getOrDefault(name, List.of());
            if (values.size() > 1 || !values.stream().allMatch(Announcement::isBearable)) return Optional.empty();
            values.forEach(value -> known.put(name, value));
        }
        if (!REQUIRED.stream().allMatch(name -> !known.getOrDefault(name, "").isBlank())) return Optional.empty();
        return addressIn(known.get("target_link_uri")).map(target -> new Announcement(target, known));
    }

    String issuer() {
        return parameters.get("iss");
    }

    Optional<String> clientId() {
        return said("client_id");
    }

    /** Canvas says deployment_id where the specification says lti_deployment_id. */
    Optional<String> deployment() {
        return said("lti_deployment_id").or(() -> said("deployment_id"));
    }

    Optional<StorageTarget> storage(URI authorizationEndpoint, String state) {
        return StorageTarget.named(parameters.get("lti_storage_target"), authorizationEndpoint, state);
    }

    private static boolean isBearable(String value) {
        return value != null && value.length() <= LONGEST && value.indexOf('\0') < 0;
    }

    private Optional<String> said(String name) {
        return Optional.ofNullable(parameters.get(name)).filter(value -> !value.isBlank());
    }

    private static Optional<URI> addressIn(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }
}
