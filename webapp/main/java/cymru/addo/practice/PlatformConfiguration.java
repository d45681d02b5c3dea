package cymru.addo.practice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What this platform says of itself to a tool that wants to register.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-dr/v1p0#openid-configuration">Dynamic Registration 1.0, 3.3</a>
 */
final class PlatformConfiguration {
    private PlatformConfiguration() {}

    static Map<String, Object> at(Places places) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("issuer", places.issuer());
        fields.put("authorization_endpoint", places.authorization());
        fields.put("token_endpoint", places.token());
        fields.put("token_endpoint_auth_methods_supported", List.of("private_key_jwt"));
        fields.put("token_endpoint_auth_signing_alg_values_supported", List.of("RS256"));
        fields.put("jwks_uri", places.jwks());
        fields.put("registration_endpoint", places.registration());
        fields.put("scopes_supported", scopes());
        fields.put("response_types_supported", List.of("id_token"));
        fields.put("subject_types_supported", List.of("public"));
        fields.put("id_token_signing_alg_values_supported", List.of("RS256"));
        fields.put("claims_supported", List.of("sub", "iss", "name", "given_name", "family_name", "email"));
        fields.put(
                LtiNames.PLATFORM_CONFIGURATION,
                Map.of(
                        "product_family_code", LtiNames.FAMILY,
                        "version", LtiNames.FAMILY_VERSION,
                        "messages_supported",
                                messages().stream()
                                        .map(type -> Map.of("type", type))
                                        .toList()));
        return fields;
    }

    static List<String> scopes() {
        var scopes = new ArrayList<>(List.of("openid"));
        scopes.addAll(services());
        return scopes;
    }

    static List<String> services() {
        var scopes = new ArrayList<>(List.of(LtiNames.MEMBERSHIPS_SCOPE, LtiNames.GROUPS_SCOPE));
        scopes.addAll(LtiNames.GRADES_SCOPES);
        scopes.addAll(LtiNames.EULA_SCOPES);
        return scopes;
    }

    static List<String> messages() {
        return List.of(
                Purpose.RESOURCE_LINK,
                Purpose.DEEP_LINKING,
                Purpose.REVIEW,
                Purpose.CONTEXT,
                Purpose.EULA,
                Purpose.DATA_PRIVACY);
    }
}
