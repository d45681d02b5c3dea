package cymru.addo.lti.registration;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What we tell a platform of ourselves, cut to what it offers: some refuse whoever asks for more.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-dr/v1p0#client-registration-request">Dynamic Registration 3.5.1</a>
 */
record RegistrationRequest(ToolDescription tool, PlatformConfiguration platform) {
    private static final String LTI = "https://purl.imsglobal.org/spec/lti-tool-configuration";

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
        lti.put("messages", messages());
        return lti;
    }

    private List<Map<String, Object>> messages() {
        return tool.messageTypes().stream()
                .filter(platform::offers)
                .map(type -> Map.<String, Object>of(
                        "type", type, "target_link_uri", tool.launchUri().toString()))
                .toList();
    }

    private static void putInLanguages(Map<String, Object> body, String name, Map<String, String> texts) {
        texts.forEach((language, text) -> body.put(language.isEmpty() ? name : name + "#" + language, text));
    }
}
