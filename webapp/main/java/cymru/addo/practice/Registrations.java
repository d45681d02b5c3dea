package cymru.addo.practice;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lets a tool install itself: the registration link is opened with a token that is good once and for an hour, and the
 * tool sends what it needs with it. Refusals are plain words under the type of a web page, as in Moodle.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-dr/v1p0">Dynamic Registration 1.0</a>
 */
final class Registrations {
    private static final Duration LIFE = Duration.ofHours(1);

    private final Tools tools;
    private final PlatformKeys keys;
    private final Places places;
    private final Clock clock;
    private final Randoms randoms;
    private final Refusals refusals;
    private final Set<String> usedTokens = ConcurrentHashMap.newKeySet();

    Registrations(Tools tools, PlatformKeys keys, Places places, Clock clock, Randoms randoms, Refusals refusals) {
        this.tools = tools;
        this.keys = keys;
        this.places = places;
        this.clock = clock;
        this.randoms = randoms;
        this.refusals = refusals;
    }

    /** The tool's registration link with what it needs to answer. */
    String invite(String registrationLink) {
        return registrationLink + (registrationLink.contains("?") ? "&" : "?") + "openid_configuration="
                + encoded(places.configuration()) + "&registration_token=" + encoded(token());
    }

    Answer answer(Request request) throws ParseException, JOSEException {
        if (request.bearer().isEmpty()) return plain(401, "missing_registration_token", "");
        var futureClient = clientOf(request.bearer().get());
        if (futureClient.isEmpty()) return fault("registration_token");
        var asked = asked(request.body());
        if (asked.isEmpty()) return fault("JSON");
        var name = asked.get().name();
        var wrong = asked.get().fault();
        if (wrong.isPresent()) return plain(400, wrong.get(), name);
        if (!usedTokens.add(futureClient.get())) return plain(401, "token_already_used", name);

        synchronized (tools) {
            var tool = asked.get().asTool(futureClient.get(), tools.nextDeployment());
            tools.install(tool);
            return Answer.json(200, confirmation(asked.get(), tool));
        }
    }

    private static Map<String, Object> confirmation(ToolRequest asked, Tool tool) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("client_id", tool.clientId());
        fields.put("response_types", List.of("id_token"));
        fields.put("grant_types", List.of("client_credentials", "implicit"));
        fields.put("application_type", "web");
        fields.put("token_endpoint_auth_method", "private_key_jwt");
        fields.put("client_name", tool.name());
        fields.put("initiate_login_uri", tool.initiateLoginUri());
        fields.put("redirect_uris", tool.redirectUris());
        fields.put("jwks_uri", tool.jwksUri());
        fields.put("scope", String.join(" ", tool.scopes()));
        var lti = new LinkedHashMap<String, Object>();
        lti.put("version", "1.3.0");
        lti.put("deployment_id", tool.deployment());
        lti.put("target_link_uri", tool.targetLinkUri());
        lti.put("messages", messages(tool));
        lti.put("custom_parameters", tool.custom());
        fields.put(LtiNames.TOOL_CONFIGURATION, lti);
        return fields;
    }

    private static List<Map<String, String>> messages(Tool tool) {
        return tool.messages().entrySet().stream()
                .map(message -> Map.of("type", message.getKey(), "target_link_uri", message.getValue()))
                .toList();
    }

    private String token() {
        var now = clock.instant();
        return keys.sign(new JWTClaimsSet.Builder()
                .subject(randoms.word())
                .claim("scope", "reg")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFE)))
                .build());
    }

    private Optional<String> clientOf(String token) throws JOSEException {
        try {
            var jwt = SignedJWT.parse(token);
            var claims = jwt.getJWTClaimsSet();
            boolean holds = keys.haveSigned(jwt)
                    && "reg".equals(claims.getClaim("scope"))
                    && claims.getExpirationTime().toInstant().isAfter(clock.instant());
            return holds ? Optional.of(claims.getSubject()) : Optional.empty();
        } catch (ParseException notOurs) {
            return Optional.empty();
        }
    }

    private static Optional<ToolRequest> asked(String body) {
        try {
            return Optional.of(new ToolRequest(JSONObjectUtils.parse(body)));
        } catch (ParseException notJson) {
            return Optional.empty();
        }
    }

    private Answer plain(int status, String words, String tool) {
        refusals.add(tool, words);
        return Answer.html(status, words);
    }

    /** A token that is not ours, or no JSON: Moodle answers both with a page that says nothing. */
    private Answer fault(String words) {
        refusals.add("", words);
        return Answer.html(404, "<!DOCTYPE html><html lang=\"en\"><title>Error</title><p>Error</p></html>");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
