package cymru.addo.lti.service;

import static cymru.addo.lti.testing.TestLaunch.LTI;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.SignedJWT;
import cymru.addo.lti.PlatformRegistration;
import cymru.addo.lti.Secrets;
import cymru.addo.lti.http.GuardedHttp;
import cymru.addo.lti.http.OutgoingRequests;
import cymru.addo.lti.keys.ToolKeys;
import cymru.addo.lti.service.ServiceOutcome.Refused;
import cymru.addo.lti.service.ServiceOutcome.TryLater;
import cymru.addo.lti.testing.LoopbackPlatform;
import cymru.addo.lti.testing.TestClock;
import cymru.addo.lti.testing.TestToolKeys;
import java.net.URLDecoder;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceTokensTest {
    private static final String NRPS = NamesAndRoles.SCOPE;
    private static final String SCORE = "https://purl.imsglobal.org/spec/lti-ags/scope/score";

    private final TestClock clock = TestClock.ofAMorning();
    private final ToolKeys keys = TestToolKeys.begun(clock);
    private LoopbackPlatform server;
    private PlatformRegistration platform;
    private ServiceTokens tokens;

    @BeforeEach
    void start() throws Exception {
        server = new LoopbackPlatform();
        platform = registration("client-1", null);
        tokens = new ServiceTokens(new GuardedHttp(true), keys, new Secrets(new SecureRandom()), clock);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private PlatformRegistration registration(String clientId, String audience) {
        return new PlatformRegistration(
                clientId,
                server.at("").toString(),
                clientId,
                Set.of("1"),
                server.at("/auth"),
                server.at("/token"),
                audience,
                server.at("/jwks"),
                false);
    }

    private void grants(String token, int seconds) {
        server.answers(
                "/token",
                200,
                "application/json",
                "{\"access_token\":\"" + token + "\",\"token_type\":\"Bearer\",\"expires_in\":" + seconds
                        + ",\"scope\":\"" + NRPS + "\"}");
    }

    private Map<String, String> posted(int index) {
        var form = server.asked("/token").get(index).body();
        return Arrays.stream(form.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], UTF_8)));
    }

    @Test
    void asksAsAClientThatProvesItselfByItsKey() throws Exception {
        grants("t1", 3600);

        var token = tokens.token(platform, "1", Set.of(SCORE, NRPS));

        assertThat(token.value()).isEqualTo("t1");
        assertThat(server.asked("/token").get(0).header("Content-type")).isEqualTo("application/x-www-form-urlencoded");
        assertThat(posted(0))
                .containsEntry("grant_type", "client_credentials")
                .containsEntry("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer")
                .containsEntry("scope", SCORE + " " + NRPS);
    }

    @Test
    void assertsWhatTheSpecificationDemands() throws Exception {
        grants("t1", 3600);
        tokens.token(platform, "1", Set.of(NRPS));

        var jwt = SignedJWT.parse(posted(0).get("client_assertion"));

        assertThat(jwt.verify(new RSASSAVerifier(keys.signing().toRSAPublicKey())))
                .isTrue();
        assertThat(jwt.getHeader().getKeyID()).isEqualTo(keys.signing().getKeyID());
        var claims = jwt.getJWTClaimsSet();
        assertThat(claims.getIssuer()).isEqualTo("client-1").isEqualTo(claims.getSubject());
        assertThat(claims.getAudience()).containsExactly(server.at("/token").toString());
        assertThat(claims.getIssueTime().toInstant()).isEqualTo(clock.instant().minusSeconds(30));
        assertThat(claims.getExpirationTime().toInstant())
                .isEqualTo(clock.instant().plusSeconds(300));
        assertThat(claims.getNotBeforeTime()).isNull();
        assertThat(claims.getJWTID()).isNotBlank();
        assertThat(claims.getStringClaim(LTI + "deployment_id")).isEqualTo("1");
    }

    @Test
    void addressesTheAudienceOfTheRegistration() throws Exception {
        grants("t1", 3600);
        tokens.token(registration("client-1", "https://api.brightspace.com/auth/token"), "1", Set.of(NRPS));

        var jwt = SignedJWT.parse(posted(0).get("client_assertion"));

        assertThat(jwt.getJWTClaimsSet().getAudience()).containsExactly("https://api.brightspace.com/auth/token");
    }

    @Test
    void neverUsesOneAssertionTwice() throws Exception {
        grants("t1", 3600);
        tokens.token(platform, "1", Set.of(NRPS));
        tokens.token(platform, "2", Set.of(NRPS));

        assertThat(SignedJWT.parse(posted(0).get("client_assertion"))
                        .getJWTClaimsSet()
                        .getJWTID())
                .isNotEqualTo(SignedJWT.parse(posted(1).get("client_assertion"))
                        .getJWTClaimsSet()
                        .getJWTID());
    }

    @Test
    void remembersATokenUntilShortlyBeforeItEnds() throws Exception {
        grants("t1", 3600);
        grants("t2", 3600);
        tokens.token(platform, "1", Set.of(NRPS, SCORE));
        clock.advance(Duration.ofMinutes(58));
        assertThat(tokens.token(platform, "1", Set.of(SCORE, NRPS)).value()).isEqualTo("t1");

        clock.advance(Duration.ofMinutes(1));
        assertThat(tokens.token(platform, "1", Set.of(SCORE, NRPS)).value()).isEqualTo("t2");
    }

    @Test
    void keepsTheTokensOfClientsAndDeploymentsAndScopesApart() throws Exception {
        for (int i = 1; i <= 4; i++) grants("t" + i, 3600);

        assertThat(List.of(
                        tokens.token(platform, "1", Set.of(NRPS)).value(),
                        tokens.token(registration("client-2", null), "1", Set.of(NRPS))
                                .value(),
                        tokens.token(platform, "2", Set.of(NRPS)).value(),
                        tokens.token(platform, "1", Set.of(SCORE)).value()))
                .containsExactly("t1", "t2", "t3", "t4");
    }

    @Test
    void asksAnewForATokenItWasToldToForget() throws Exception {
        grants("t1", 3600);
        grants("t2", 3600);
        tokens.token(platform, "1", Set.of(NRPS));
        tokens.forget(platform, "1", Set.of(NRPS));

        assertThat(tokens.token(platform, "1", Set.of(NRPS)).value()).isEqualTo("t2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>", "[]", "null", "{}", "{\"access_token\":7}", "{\"access_token\":\"\"}"})
    void failsPlainlyWhateverIsAnsweredInsteadOfAToken(String body) {
        server.answers("/token", 200, "text/html", body);

        assertThatThrownBy(() -> tokens.token(platform, "1", Set.of(NRPS))).isInstanceOf(ServiceFailed.class);
    }

    @Test
    void failsPlainlyWhenThePlatformIsDown() {
        server.close();

        assertThatThrownBy(() -> tokens.token(platform, "1", Set.of(NRPS))).isInstanceOf(ServiceFailed.class);
    }

    @Test
    void showsNoSecretInTheWordsOfALog() throws Exception {
        grants("t1-secret", 3600);

        assertThat(tokens.token(platform, "1", Set.of(NRPS)).toString()).doesNotContain("secret");
    }

    @Test
    void asksOnceForManyWhoWantTheSame() throws Exception {
        grants("t1", 3600);
        grants("t2", 3600);
        var waiting = new CountDownLatch(1);
        OutgoingRequests slow = request -> {
            await(waiting);
            return new GuardedHttp(true).send(request);
        };
        tokens = new ServiceTokens(slow, keys, new Secrets(new SecureRandom()), clock);
        var pool = Executors.newFixedThreadPool(8);
        try {
            var asking = IntStream.range(0, 8)
                    .mapToObj(i -> pool.submit(
                            () -> tokens.token(platform, "1", Set.of(NRPS)).value()))
                    .toList();
            Thread.sleep(200);
            waiting.countDown();

            for (var each : asking) assertThat(each.get()).isEqualTo("t1");
            assertThat(server.asked("/token")).hasSize(1);
        } finally {
            pool.shutdownNow();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void asksAgainAfterAFailureThatManyShared() throws Exception {
        server.answers("/token", 503, "text/html", "");
        grants("t1", 3600);
        assertThatThrownBy(() -> tokens.token(platform, "1", Set.of(NRPS))).isInstanceOf(ServiceFailed.class);

        assertThat(tokens.token(platform, "1", Set.of(NRPS)).value()).isEqualTo("t1");
    }

    @Test
    void renewsATokenForOneAndAllWhoWereTurnedDown() throws Exception {
        grants("t1", 3600);
        grants("t2", 3600);
        grants("t3", 3600);
        var old = tokens.token(platform, "1", Set.of(NRPS));

        assertThat(tokens.inPlaceOf(old, platform, "1", Set.of(NRPS)).value()).isEqualTo("t2");
        assertThat(tokens.inPlaceOf(old, platform, "1", Set.of(NRPS)).value()).isEqualTo("t2");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403})
    void takesARefusalOfOAuthForARefusal(int status) {
        server.answers("/token", status, "application/json", "{\"error\":\"invalid_scope\"}");

        assertThatThrownBy(() -> tokens.token(platform, "1", Set.of(NRPS)))
                .isInstanceOfSatisfying(ServiceFailed.class, failed -> assertThat(failed.outcome())
                        .isEqualTo(new Refused<>(status, "the token endpoint answered " + status + " invalid_scope")));
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 307, 404, 429, 500, 503})
    void takesAnythingElseForAMomentOfWeakness(int status) {
        server.answers("/token", status, "text/html", "<html>");

        assertThatThrownBy(() -> tokens.token(platform, "1", Set.of(NRPS)))
                .isInstanceOfSatisfying(ServiceFailed.class, failed -> assertThat(failed.outcome())
                        .isInstanceOf(TryLater.class));
    }
}
