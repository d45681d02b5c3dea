package cymru.addo.practice;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** A tool as far as the platform asks anything of it: it has keys, publishes them, and signs assertions. */
final class ToolBeside implements AutoCloseable {
    private static final String CLOSING = "<!doctype html><title>Tool</title><script>"
            + "parent.postMessage({subject: 'org.imsglobal.lti.close'}, '*')</script>";

    private final HttpServer server;
    private RSAKey key = key("tool-1");

    ToolBeside() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/lti/jwks", exchange -> answer(exchange, 200, new JWKSet(key).toString(true)));
        server.createContext("/lti/login", this::askWhoItIs);
        server.createContext("/lti/launch", exchange -> {
            var posted = Request.of(exchange).parameter("id_token");
            answer(
                    exchange,
                    200,
                    "<!doctype html><title>Tool</title><h1>" + (posted.isPresent() ? "Launched" : "Not launched")
                            + "</h1>");
        });
        server.createContext("/register", exchange -> answer(exchange, 200, CLOSING));
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    void changeKey() {
        key = key("tool-2");
    }

    Map<String, String> tokenRequest(RegistrationFacts facts, Instant now, String scope) {
        return tokenRequest(facts, now, scope, claims -> claims);
    }

    Map<String, String> tokenRequest(
            RegistrationFacts facts, Instant now, String scope, UnaryOperator<JWTClaimsSet.Builder> spoil) {
        var claims = new JWTClaimsSet.Builder()
                .issuer(facts.clientId())
                .subject(facts.clientId())
                .audience(facts.tokenEndpoint())
                .issueTime(Date.from(now.minusSeconds(10)))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .jwtID(UUID.randomUUID().toString());
        var form = new LinkedHashMap<String, String>();
        form.put("grant_type", "client_credentials");
        form.put("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
        form.put("client_assertion", sign(spoil.apply(claims).build(), key.getKeyID()));
        form.put("scope", scope);
        return form;
    }

    /** What a proper tool sends when a teacher has chosen these. */
    String chosen(
            RegistrationFacts facts,
            Instant now,
            Object data,
            List<Map<String, Object>> items,
            UnaryOperator<JWTClaimsSet.Builder> spoil) {
        var claims = new JWTClaimsSet.Builder()
                .issuer(facts.clientId())
                .audience(facts.issuer())
                .issueTime(Date.from(now.minusSeconds(5)))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim("nonce", UUID.randomUUID().toString())
                .claim(LtiNames.CLAIM + "message_type", "LtiDeepLinkingResponse")
                .claim(LtiNames.CLAIM + "version", "1.3.0")
                .claim(LtiNames.CLAIM + "deployment_id", facts.deployments().get(0))
                .claim(LtiNames.DEEP_LINKING + "data", data)
                .claim(LtiNames.DEEP_LINKING + "content_items", items);
        return sign(spoil.apply(claims).build(), key.getKeyID());
    }

    String sign(JWTClaimsSet claims, String kid) {
        try {
            var jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(kid).build(), claims);
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    /** The tool's side of a login: a redirect to the platform, as Moodle wants it. */
    private void askWhoItIs(HttpExchange exchange) throws IOException {
        var asked = Request.of(exchange);
        var request = new LinkedHashMap<String, String>();
        request.put("scope", "openid");
        request.put("response_type", "id_token");
        request.put("response_mode", "form_post");
        request.put("client_id", asked.parameter("client_id").orElse(""));
        request.put("redirect_uri", url() + "/lti/launch");
        request.put("login_hint", asked.parameter("login_hint").orElse(""));
        request.put("lti_message_hint", asked.parameter("lti_message_hint").orElse(""));
        request.put("nonce", "no-1");
        exchange.getResponseHeaders()
                .set("Location", asked.parameter("iss").orElse("") + "/auth?" + Classroom.encoded(request));
        answer(exchange, 302, "");
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        try (exchange) {
            var body = text.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            if (body.length > 0) exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static RSAKey key(String kid) {
        try {
            return new RSAKeyGenerator(2048)
                    .keyID(kid)
                    .algorithm(JWSAlgorithm.RS256)
                    .generate();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }
}
