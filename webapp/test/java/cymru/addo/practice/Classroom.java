package cymru.addo.practice;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.JSONArrayUtils;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.SignedJWT;
import cymru.addo.lti.testing.TestClock;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.ParseException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A running practice VLE with a tool beside it, and what one does with them over real HTTP. */
final class Classroom implements AutoCloseable {
    private static final Pattern FIELD = Pattern.compile("name=\"([^\"]+)\" value=\"([^\"]*)\"");

    final TestClock clock = TestClock.at("2026-11-23T09:00:00Z");
    final ToolBeside tool = new ToolBeside();
    final PracticeVle vle = PracticeVle.start(
            new PracticeVleSettings(0, tool.url(), Duration.ofMillis(300)), clock, new SecureRandom());
    private final HttpClient http = HttpClient.newHttpClient();

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    HttpResponse<String> post(String path, Map<String, String> form, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(form))));
    }

    HttpResponse<String> postJson(String path, String body, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    /** The parameters of a login initiation, as the browser would bring them to the tool. */
    Map<String, String> loginInitiation(String person, String activity, String... more) {
        return initiation(new LinkedHashMap<>(Map.of("person", person, "activity", activity)), more);
    }

    private Map<String, String> initiation(Map<String, String> form, String... more) {
        for (int i = 0; i < more.length; i += 2) form.put(more[i], more[i + 1]);
        var answer = json(post("/api/launch", form).body());
        var parameters = new LinkedHashMap<String, String>();
        ((Map<?, ?>) answer.get("parameters")).forEach((name, value) -> parameters.put((String) name, (String) value));
        return parameters;
    }

    /** The authentication request that a proper tool makes of it. */
    Map<String, String> authenticationRequest(Map<String, String> initiation) {
        var request = new LinkedHashMap<String, String>();
        request.put("scope", "openid");
        request.put("response_type", "id_token");
        request.put("response_mode", "form_post");
        request.put("prompt", "none");
        request.put("client_id", initiation.get("client_id"));
        request.put("redirect_uri", tool.url() + "/lti/launch");
        request.put("login_hint", initiation.get("login_hint"));
        request.put("lti_message_hint", initiation.get("lti_message_hint"));
        request.put("state", "st-1");
        request.put("nonce", "no-1");
        return request;
    }

    HttpResponse<String> authenticate(Map<String, String> request, String... headers) {
        return get("/auth?" + encoded(request), headers);
    }

    /** The claims of a whole launch, its signature checked with the published keys. */
    Map<String, Object> launch(String person, String activity, String... more) {
        var posted = fields(authenticate(authenticationRequest(loginInitiation(person, activity, more))));
        return verified(posted.get("id_token"));
    }

    Map<String, Object> launchWithoutCourse(String person, String... more) {
        var initiation = initiation(new LinkedHashMap<>(Map.of("person", person)), more);
        return verified(fields(authenticate(authenticationRequest(initiation))).get("id_token"));
    }

    Map<String, Object> verified(String idToken) {
        try {
            var jwt = SignedJWT.parse(idToken);
            var key = JWKSet.parse(get("/jwks").body())
                    .getKeyByKeyId(jwt.getHeader().getKeyID());
            if (!jwt.verify(new RSASSAVerifier(key.toRSAKey()))) throw new AssertionError("The signature does not fit");
            return jwt.getJWTClaimsSet().toJSONObject();
        } catch (ParseException | JOSEException e) {
            throw new AssertionError(e);
        }
    }

    String token() {
        return token(LtiNames.MEMBERSHIPS_SCOPE);
    }

    String token(String... scopes) {
        var answer = post("/token", tool.tokenRequest(vle.registration(), clock.instant(), String.join(" ", scopes)));
        return (String) json(answer.body()).get("access_token");
    }

    /** A call of a service, with a body of this media type or none. */
    HttpResponse<String> call(String method, String path, String token, String mediaType, String body) {
        var request = request(path, "Authorization", "Bearer " + token);
        if (mediaType != null) request.header("Content-Type", mediaType);
        return send(request.method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body)));
    }

    /** The hidden fields of a page that posts itself. */
    static Map<String, String> fields(HttpResponse<String> page) {
        var found = new LinkedHashMap<String, String>();
        var matcher = FIELD.matcher(page.body());
        while (matcher.find()) found.put(matcher.group(1), plain(matcher.group(2)));
        return found;
    }

    static Map<String, Object> json(String text) {
        try {
            return JSONObjectUtils.parse(text);
        } catch (ParseException e) {
            throw new AssertionError("No JSON: " + text, e);
        }
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> rows(HttpResponse<String> answer) {
        try {
            return JSONArrayUtils.parse(answer.body()).stream()
                    .map(row -> (Map<String, Object>) row)
                    .toList();
        } catch (ParseException e) {
            throw new AssertionError("No JSON: " + answer.body(), e);
        }
    }

    static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    @Override
    public void close() {
        vle.stop();
        tool.close();
    }

    private static String plain(String attribute) {
        return attribute
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&amp;", "&");
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var address = path.startsWith("http") ? path : vle.url() + path;
        var request = HttpRequest.newBuilder(URI.create(address));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
