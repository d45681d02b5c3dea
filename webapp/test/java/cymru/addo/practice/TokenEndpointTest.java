package cymru.addo.practice;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TokenEndpointTest {
    private static final String SCOPE = LtiNames.MEMBERSHIPS_SCOPE;

    private Classroom classroom;

    @BeforeEach
    void open() {
        classroom = new Classroom();
    }

    @AfterEach
    void close() {
        classroom.close();
    }

    @Test
    void givesATokenForAnAssertionOfTheTool() {
        var answer = classroom.post("/token", request(SCOPE));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Classroom.json(answer.body()))
                .containsEntry("token_type", "Bearer")
                .containsEntry("expires_in", 3600L)
                .containsEntry("scope", SCOPE)
                .hasEntrySatisfying(
                        "access_token", token -> assertThat((String) token).matches("[0-9a-f]{32}"));
    }

    @Test
    void dropsScopesThatAreNotTheTools() {
        var answer = classroom.post("/token", request(SCOPE + " https://example.org/scope/all"));

        assertThat(Classroom.json(answer.body())).containsEntry("scope", SCOPE);
    }

    @Test
    void refusesWhereNoScopeIsLeft() {
        assertThat(error(classroom.post("/token", request("https://example.org/scope/all"))))
                .isEqualTo("invalid_scope");
    }

    @Test
    void takesAnAssertionOnce() {
        var request = request(SCOPE);
        classroom.post("/token", request);

        assertThat(error(classroom.post("/token", request))).isEqualTo("invalid_client");
    }

    @Test
    void findsTheNewKeyOfATool() {
        classroom.token();
        classroom.tool.changeKey();

        assertThat(classroom.post("/token", request(SCOPE)).statusCode()).isEqualTo(200);
    }

    static Stream<Arguments> spoilt() {
        return Stream.of(
                spoilt("another subject", claims -> claims.subject("somebody-else")),
                spoilt("another issuer", claims -> claims.issuer("somebody-else")),
                spoilt("another audience", claims -> claims.audience("http://elsewhere.example/token")),
                spoilt("expired", claims -> claims.expirationTime(new Date(0))),
                spoilt("no expiry", claims -> claims.expirationTime(null)),
                spoilt("made later", claims -> claims.issueTime(new Date(Long.MAX_VALUE / 2))),
                spoilt("no jti", claims -> claims.jwtID(null)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spoilt")
    void refusesASpoiltAssertion(String what, UnaryOperator<JWTClaimsSet.Builder> spoil) {
        var request =
                classroom.tool.tokenRequest(classroom.vle.registration(), classroom.clock.instant(), SCOPE, spoil);

        assertThat(error(classroom.post("/token", request))).isEqualTo("invalid_client");
    }

    @Test
    void refusesAnAssertionWithoutAKeyId() throws Exception {
        var request = request(SCOPE);
        var claims = SignedJWT.parse(request.get("client_assertion")).getJWTClaimsSet();
        request.put("client_assertion", classroom.tool.sign(claims, null));

        assertThat(error(classroom.post("/token", request))).isEqualTo("invalid_client");
    }

    @Test
    void refusesAnAssertionOfAnotherKey() {
        try (var stranger = new ToolBeside()) {
            var request = stranger.tokenRequest(classroom.vle.registration(), classroom.clock.instant(), SCOPE);

            assertThat(error(classroom.post("/token", request))).isEqualTo("invalid_client");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "grant_type,password,unsupported_grant_type",
        "client_assertion_type,saml,invalid_request",
        "client_assertion,garbage,invalid_request",
        "client_assertion,'',invalid_request"
    })
    void refusesAMisshapenRequest(String parameter, String value, String error) {
        var request = request(SCOPE);
        request.put(parameter, value);

        assertThat(error(classroom.post("/token", request))).isEqualTo(error);
    }

    @Test
    void endsATokenAfterAnHour() {
        var token = classroom.token();
        classroom.clock.advance(Duration.ofMinutes(61));

        assertThat(classroom
                        .get("/memberships/4", "Authorization", "Bearer " + token)
                        .statusCode())
                .isEqualTo(401);
    }

    private Map<String, String> request(String scope) {
        return classroom.tool.tokenRequest(classroom.vle.registration(), classroom.clock.instant(), scope);
    }

    private static Object error(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(400);
        return Classroom.json(answer.body()).get("error");
    }

    private static Arguments spoilt(String what, UnaryOperator<JWTClaimsSet.Builder> spoil) {
        return Arguments.of(what, spoil);
    }
}
