package cymru.addo.practice;

import java.net.URI;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a tool asks for when it registers, and the first thing that is wrong with it, in Moodle's words. */
record ToolRequest(Map<String, Object> fields) {
    private static final List<String> NEEDED = List.of(
            "response_types",
            "initiate_login_uri",
            "redirect_uris",
            "client_name",
            "jwks_uri",
            "token_endpoint_auth_method",
            LtiNames.TOOL_CONFIGURATION);

    Optional<String> fault() {
        for (var name : NEEDED) if (!fields.containsKey(name)) return Optional.of("missing required attribute " + name);
        if (!fields.getOrDefault("application_type", "web").equals("web"))
            return Optional.of("invalid_application_type");
        if (!words(fields.get("response_types")).contains("id_token")) return Optional.of("invalid_response_types");
        if (!"private_key_jwt".equals(fields.get("token_endpoint_auth_method")))
            return Optional.of("invalid_token_endpoint_auth_method");
        if (words(fields.get("redirect_uris")).isEmpty()) return Optional.of("invalid_redirect_uris");
        for (var name : List.of("initiate_login_uri", "jwks_uri", "client_name"))
            if (!(fields.get(name) instanceof String)) return Optional.of("invalid_" + name);
        if (lti().get("domain") == null) return Optional.of("missing_domain");
        if (!lti().get("domain").equals(authority(targetLinkUri())))
            return Optional.of("domain_targetlinkuri_mismatch");
        return Optional.empty();
    }

    String name() {
        return text("client_name");
    }

    Tool asTool(String clientId, String deployment) {
        return new Tool(
                clientId,
                deployment,
                text("client_name"),
                text("initiate_login_uri"),
                words(fields.get("redirect_uris")),
                targetLinkUri(),
                text("jwks_uri"),
                scopes(),
                messages(),
                custom(),
                claims().contains("name") || claims().contains("given_name"),
                claims().contains("email"));
    }

    Set<String> scopes() {
        var asked = new HashSet<>(Arrays.asList(text("scope").split(" ")));
        asked.retainAll(PlatformConfiguration.scopes());
        asked.remove("openid");
        return asked;
    }

    /** The messages asked for that this platform has, each with the address it goes to. */
    Map<String, String> messages() {
        var asked = new LinkedHashMap<String, String>();
        if (!(lti().get("messages") instanceof List<?> messages)) return asked;
        for (var message : messages)
            if (message instanceof Map<?, ?> named
                    && named.get("type") instanceof String type
                    && PlatformConfiguration.messages().contains(type))
                asked.put(type, named.get("target_link_uri") instanceof String target ? target : targetLinkUri());
        return asked;
    }

    private List<String> claims() {
        return words(lti().get("claims"));
    }

    private String targetLinkUri() {
        return lti().get("target_link_uri") instanceof String address ? address : "";
    }

    private Map<String, String> custom() {
        var custom = new LinkedHashMap<String, String>();
        if (lti().get("custom_parameters") instanceof Map<?, ?> asked)
            asked.forEach((name, value) -> custom.put(String.valueOf(name), String.valueOf(value)));
        return custom;
    }

    private String text(String name) {
        return fields.get(name) instanceof String text ? text : "";
    }

    private Map<?, ?> lti() {
        return fields.get(LtiNames.TOOL_CONFIGURATION) instanceof Map<?, ?> map ? map : Map.of();
    }

    private static List<String> words(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** The host with its port: a tool on another port is another domain, as in Moodle. */
    private static String authority(String address) {
        try {
            return URI.create(address).getAuthority();
        } catch (IllegalArgumentException notAnAddress) {
            return null;
        }
    }
}
