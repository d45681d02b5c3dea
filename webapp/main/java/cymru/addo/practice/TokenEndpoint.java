package cymru.addo.practice;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.text.ParseException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Gives a tool a bearer token for an assertion signed with the tool's key. It checks what the specification asks,
 * which is more than Moodle checks: issuer, audience and single use of the assertion too.
 *
 * @see <a href="https://www.imsglobal.org/spec/security/v1p0/#using-json-web-tokens-with-oauth-2-0-client-credentials-grant">Security 4.1</a>
 */
final class TokenEndpoint {
    private static final String ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    private final Tools tools;
    private final ToolKeys toolKeys;
    private final Tokens tokens;
    private final Places places;
    private final Clock clock;
    private final Set<String> usedAssertions = ConcurrentHashMap.newKeySet();

    TokenEndpoint(Tools tools, ToolKeys toolKeys, Tokens tokens, Places places, Clock clock) {
        this.tools = tools;
        this.toolKeys = toolKeys;
        this.tokens = tokens;
        this.places = places;
        this.clock = clock;
    }

    Answer answer(Request request) throws IOException {
        if (!says(request, "grant_type", "client_credentials")) return refused("unsupported_grant_type", "grant_type");
        if (!says(request, "client_assertion_type", ASSERTION_TYPE))
            return refused("invalid_request", "client_assertion_type");
        try {
            var assertion =
                    SignedJWT.parse(request.parameter("client_assertion").orElse(""));
            var tool = toolOf(assertion);
            if (tool.isEmpty()) return refused("invalid_client", "No tool with this sub");
            var fault = fault(assertion, tool.get());
            if (fault.isPresent()) return refused("invalid_client", fault.get());
            return grant(tool.get(), request.parameter("scope").orElse(""));
        } catch (ParseException e) {
            return refused("invalid_request", "client_assertion");
        }
    }

    private Answer grant(Tool tool, String asked) {
        var scopes =
                Arrays.stream(asked.split(" ")).filter(tool.scopes()::contains).toList();
        if (scopes.isEmpty()) return refused("invalid_scope", "None of the scopes is this tool's");
        return Answer.json(
                200,
                Map.of(
                        "access_token", tokens.give(tool, scopes),
                        "token_type", "Bearer",
                        "expires_in", Tokens.LIFE.toSeconds(),
                        "scope", String.join(" ", scopes)));
    }

    private Optional<Tool> toolOf(SignedJWT assertion) throws ParseException {
        var subject = assertion.getJWTClaimsSet().getSubject();
        return subject == null ? Optional.empty() : tools.of(subject);
    }

    private Optional<String> fault(SignedJWT assertion, Tool tool) throws ParseException, IOException {
        if (assertion.getHeader().getKeyID() == null) return Optional.of("\"kid\" is missing");
        if (!toolKeys.haveSigned(assertion, tool)) return Optional.of("The signature is not of this tool's keys");
        return faultOf(assertion.getJWTClaimsSet(), tool);
    }

    private Optional<String> faultOf(JWTClaimsSet claims, Tool tool) {
        var now = clock.instant();
        if (!tool.clientId().equals(claims.getIssuer())) return Optional.of("iss is not the client id");
        if (!claims.getAudience().equals(List.of(places.token()))) return Optional.of("aud is not this token endpoint");
        if (claims.getExpirationTime() == null
                || !claims.getExpirationTime().toInstant().isAfter(now)) return Optional.of("Expired token");
        if (claims.getIssueTime() == null || claims.getIssueTime().toInstant().isAfter(now))
            return Optional.of("iat is missing or lies ahead");
        if (claims.getJWTID() == null || !usedAssertions.add(tool.clientId() + " " + claims.getJWTID()))
            return Optional.of("jti is missing or was used");
        return Optional.empty();
    }

    private static Answer refused(String error, String description) {
        return Answer.json(400, Map.of("error", error, "error_description", description));
    }

    private static boolean says(Request request, String parameter, String value) {
        return request.parameter(parameter).filter(value::equals).isPresent();
    }
}
