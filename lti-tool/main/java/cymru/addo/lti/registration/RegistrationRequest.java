package cymru.addo.lti.registration;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What we tell a platform of ourselves, cut to what it offers: some refuse whoever asks for more.
 *
 * @param coreOnly only messages and scopes that every platform of LTI Advantage knows
 * @see <a href="https://www.imsglobal.org/spec/lti-dr/v1p0#client-registration-request">Dynamic Registration 3.5.1</a>
 */
record RegistrationRequest(ToolDescription tool, PlatformConfiguration platform, boolean coreOnly) {
    private static final String LTI = "https://purl.imsglobal.org/spec/lti-tool-configuration";
    private static final Set<String> CORE_MESSAGES = Set.of("LtiResourceLinkRequest", "LtiDeepLinkingRequest");
    private static final List<String> CORE_SCOPES = List.of(
            "https://purl.imsglobal.org/spec/lti-ags/scope/", "https://purl.imsglobal.org/spec/lti-nrps/scope/");

    /** The same without what is newer than LTI Advantage, for a platform that stumbled over this. */
    RegistrationRequest plainer() {
        return new RegistrationRequest(tool, platform, true);
    }

    boolean isPlainerThan(RegistrationRequest other) {
        return !messageTypes().equals(other.messageTypes()) || !scope().equals(other.scope());
    }

    String json() {
        var body = new LinkedHashMap<String, Object>();
        body.put("application_type", "web");
        body.put("response_types", List.of("id_token"));
        body.put("grant_types", List.of("implicit", "client_credentials"));
        body.put("initiate_login_uri", tool.loginUri().toString());
        body.put("redirect_uris", List.of(tool.launchUri().toString()));
        body.put("jwks_uri", tool.jwksUri().toString());
        body.put("token_endpoint_auth_method", "private_key_jwt");
        putInLanguages(body, "client_name", tool.names());
        tool.logo().ifPresent(logo -> body.put("logo_uri", logo.toString()));
        tool.policy().ifPresent(policy -> body.put("policy_uri", policy.toString()));
        tool.terms().ifPresent(terms -> body.put("tos_uri", terms.toString()));
        body.put("scope", scope());
        body.put(LTI, lti());
        return JSONObjectUtils.toJSONString(body);
    }

    private String scope() {
        return String.join(
                " ",
                tool.scopes().stream()
                        .filter(platform.scopes()::contains)
                        .filter(scope -> !coreOnly || CORE_SCOPES.stream().anyMatch(scope::startsWith))
                        .sorted()
                        .toList());
    }

    private Map<String, Object> lti() {
        var lti = new LinkedHashMap<String, Object>();
        lti.put("domain", tool.domain());
        lti.put("target_link_uri", tool.launchUri().toString());
        putInLanguages(lti, "description", tool.descriptions());
        lti.put("custom_parameters", tool.customParameters());
        lti.put("claims", tool.claims());
        lti.put("messages", messageTypes().stream().map(this::message).toList());
        lti.putAll(platform.kind().extensions());
        return lti;
    }

    /** A platform that lists no messages is asked for those that every one knows. */
    private List<String> messageTypes() {
        var all = coreOnly || platform.listsNoMessages();
        return tool.messageTypes().stream()
                .filter(platform::offers)
                .filter(type -> !all || CORE_MESSAGES.contains(type))
                .toList();
    }

    private Map<String, Object> message(String type) {
        var message = new LinkedHashMap<String, Object>();
        message.put("type", type);
        message.put("target_link_uri", tool.launchUri().toString());
        putInLanguages(message, "label", tool.names());
        tool.logo().ifPresent(logo -> message.put("icon_uri", logo.toString()));
        var placements = tool.placements().stream()
                .filter(platform.placementsOf(type)::contains)
                .toList();
        if (!placements.isEmpty()) message.put("placements", placements);
        return message;
    }

    private static void putInLanguages(Map<String, Object> body, String name, Map<String, String> texts) {
        texts.forEach((language, text) -> body.put(language.isEmpty() ? name : name + "#" + language, text));
    }
}
