package cymru.addo.lti.registration;

import cymru.addo.lti.Claims;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How a platform describes itself to a tool that would register.
 *
 * @param messages the types it sends and where it would place each, or nothing where it does not say
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-dr/v1p0#platform-configuration">Dynamic Registration 3.4</a>
 */
record PlatformConfiguration(
        String issuer,
        URI authorizationEndpoint,
        URI tokenEndpoint,
        Optional<String> tokenAudience,
        URI jwksUri,
        URI registrationEndpoint,
        Set<String> scopes,
        Optional<Map<String, Set<String>>> messages,
        Optional<String> family) {
    private static final String LTI = "https://purl.imsglobal.org/spec/lti-platform-configuration";

    static PlatformConfiguration read(Claims claims, URI readFrom, Predicate<URI> permitted) throws RegistrationFailed {
        var issuer = claims.text("issuer").orElseThrow(() -> new RegistrationFailed("The platform names no issuer."));
        if (!hostOf(issuer).equals(hostOf(readFrom.toString())))
            throw new RegistrationFailed("The configuration does not come from the issuer it names.");
        var lti = claims.object(LTI);
        return new PlatformConfiguration(
                issuer,
                endpoint(claims, "authorization_endpoint", permitted),
                endpoint(claims, "token_endpoint", permitted),
                claims.text("authorization_server"),
                endpoint(claims, "jwks_uri", permitted),
                endpoint(claims, "registration_endpoint", permitted),
                Set.copyOf(claims.texts("scopes_supported").orElse(List.of())),
                messages(lti),
                lti.text("product_family_code"));
    }

    boolean offers(String messageType) {
        return messages.isEmpty() || messages.get().containsKey(messageType);
    }

    boolean listsNoMessages() {
        return messages.isEmpty();
    }

    /** Where the platform would show a message of this type. */
    Set<String> placementsOf(String messageType) {
        return messages.map(types -> types.getOrDefault(messageType, Set.of())).orElse(Set.of());
    }

    Family kind() {
        return Family.of(family);
    }

    private static Optional<Map<String, Set<String>>> messages(Claims lti) {
        if (!lti.has("messages_supported")) return Optional.empty();
        var messages = new LinkedHashMap<String, Set<String>>();
        for (var each : lti.objects("messages_supported"))
            each.text("type")
                    .ifPresent(type -> messages.put(
                            type, Set.copyOf(each.texts("placements").orElse(List.of()))));
        return Optional.of(messages);
    }

    private static URI endpoint(Claims claims, String name, Predicate<URI> permitted) throws RegistrationFailed {
        return claims.uri(name)
                .filter(permitted)
                .orElseThrow(() -> new RegistrationFailed("The platform names no usable " + name + "."));
    }

    private static String hostOf(String address) {
        try {
            return String.valueOf(new URI(address).getHost()).toLowerCase(Locale.ROOT);
        } catch (URISyntaxException notAnAddress) {
            return "";
        }
    }
}
