package cymru.addo.lti.launch;

import static cymru.addo.lti.LaunchCheck.KEY;
import static cymru.addo.lti.LaunchCheck.MALFORMED;
import static cymru.addo.lti.LaunchCheck.NONCE;
import static cymru.addo.lti.LaunchCheck.SIGNATURE;
import static cymru.addo.lti.LaunchCheck.STATE;
import static cymru.addo.lti.LaunchCheck.TARGET;
import static cymru.addo.lti.testing.LaunchAssert.assertLetIn;
import static cymru.addo.lti.testing.LaunchAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.lti.login.LoginOutcome.LoginRefused;
import cymru.addo.lti.testing.TestKeys;
import cymru.addo.lti.testing.TestTool;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody might post who wants to come in as somebody else, or to bring the tool down. */
class HostileLaunchesTest {
    private final TestTool tool = new TestTool();

    @Test
    void refusesATokenThatIsNotSigned() {
        var visit = tool.visit();
        var token =
                tool.platform.launch().answering(visit).header("alg", "none").token();

        assertRefused(tool.post(visit, token.substring(0, token.lastIndexOf('.') + 1)), SIGNATURE);
    }

    @Test
    void refusesATokenSignedWithThePublicKeyAsASharedSecret() {
        assertRefused(tool.enter(launch -> launch.header("alg", "HS256")), SIGNATURE);
    }

    @Test
    void doesNotTakeTheKeyATokenBringsAlong() {
        var brought = TestKeys.STRANGER.toPublicJWK().toJSONObject();

        assertRefused(tool.enter(launch -> launch.signedWith(TestKeys.STRANGER).header("jwk", brought)), SIGNATURE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jku", "x5u"})
    void doesNotFetchTheKeyATokenPointsTo(String header) {
        var elsewhere = URI.create("https://evil.example/jwks");
        tool.outgoing.at(elsewhere, TestKeys.setOf(TestKeys.STRANGER));

        assertRefused(
                tool.enter(launch -> launch.signedWith(TestKeys.STRANGER).header(header, elsewhere.toString())),
                SIGNATURE);
        assertThat(tool.outgoing.asked()).noneMatch(request -> request.uri().equals(elsewhere));
    }

    @Test
    void doesNotStumbleOverHeadersItIgnores() {
        assertLetIn(tool.enter(
                launch -> launch.header("jwk", "not a key").header("jku", 7).header("x5c", Map.of())));
    }

    @Test
    void refusesATokenThatDemandsAnExtension() {
        assertRefused(tool.enter(launch -> launch.header("crit", List.of("b64")).header("b64", false)), SIGNATURE);
    }

    @Test
    void refusesAWrongKindOfKeyAndAWeakOne() {
        assertRefused(tool.enter(launch -> launch.signedBy(TestKeys.P256, "RS256")), KEY);
        assertRefused(tool.enter(launch -> launch.signedBy(TestKeys.WEAK, "RS256")), KEY);
    }

    @Test
    void refusesATokenThatIsPostedASecondTime() {
        var visit = tool.visit();
        var token = tool.platform.launch().answering(visit).token();
        assertLetIn(tool.post(visit, token));

        assertRefused(tool.post(visit, token), STATE);
    }

    @Test
    void refusesAnOldTokenUnderANewLogin() {
        var first = tool.visit();
        var token = tool.platform.launch().answering(first).token();
        assertLetIn(tool.post(first, token));

        assertRefused(tool.post(tool.visit(), token), NONCE);
    }

    @Test
    void refusesAUsedStateWithANewToken() {
        var visit = tool.visit();
        assertLetIn(tool.arrive(visit, tool.platform.launch()));

        assertRefused(tool.arrive(visit, tool.platform.launch().claim("jti", "new")), STATE);
    }

    @Test
    void refusesALaunchSmuggledIntoAnotherBrowser() {
        var attacker = tool.visit();
        var victim = tool.visit();

        assertRefused(tool.arrive(attacker.inBrowserOf(victim), tool.platform.launch()), STATE);
        assertRefused(tool.arrive(attacker.withoutCookie(), tool.platform.launch()), STATE);
    }

    @Test
    void letsTwoTabsOfOneBrowserInWhicheverComesFirst() {
        var first = tool.visit();
        var second = tool.visit();

        assertLetIn(tool.arrive(second, tool.platform.launch()));
        assertLetIn(tool.arrive(first, tool.platform.launch()));
    }

    @Test
    void keepsTwoPeopleInOneBrowserApart() {
        var hers = tool.visit();
        var his = tool.visit();

        var she = (Launch) tool.arrive(hers, tool.platform.launch().claim("sub", "3"));
        var he = (Launch)
                tool.arrive(his, tool.platform.launch().claim("sub", "65").asTeacher());

        assertThat(she.subject()).contains("3");
        assertThat(she.roles().isLearner()).isTrue();
        assertThat(he.subject()).contains("65");
        assertThat(he.roles().isInstructor()).isTrue();
    }

    @Test
    void letsOneOfEightParallelPostsIn() throws Exception {
        var visit = tool.visit();
        var token = tool.platform.launch().answering(visit).token();
        var start = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(8);
        try {
            var posts = IntStream.range(0, 8)
                    .mapToObj(i -> pool.submit(() -> {
                        start.await();
                        return tool.post(visit, token);
                    }))
                    .toList();
            start.countDown();

            int letIn = 0;
            for (var post : posts) {
                if (post.get() instanceof LaunchRefused refused)
                    assertThat(refused.check()).isIn(STATE, NONCE);
                else letIn++;
            }
            assertThat(letIn).isOne();
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void refusesATokenOfOneAndAHalfMegabytes() {
        assertRefused(tool.enter(launch -> launch.claim("padding", "x".repeat(1_500_000))), MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void refusesNestingThatWouldExhaustAParser(String opening) {
        var visit = tool.visit();
        var deep = "{\"nonce\":" + opening.repeat(5000);

        assertRefused(tool.post(visit, tool.platform.launch().tokenOver(deep)), MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'\"':", "{/*\"*/\"a\":", "{#\"\n\"a\":", "{\"a\":'\\\"',b:"})
    void refusesNestingHiddenInJsonThatIsNotJson(String opening) {
        var visit = tool.visit();
        var hidden = opening + "[".repeat(40_000);

        assertRefused(tool.post(visit, tool.platform.launch().tokenOver(hidden)), MALFORMED);
    }

    @Test
    void isNotConfusedByBracketsInsideTexts() {
        assertLetIn(tool.enter(launch -> launch.claim("label", "[{[{".repeat(50) + "\\\"")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "true",
                "7",
                "\"text\"",
                "[]",
                "{]",
                "{\"a\":1,}",
                "{'a':1}",
                "<html>",
                "{\"a\":1}{\"b\":2}",
                "\u0000",
                "{\"iat\":1e999999999}",
                "{\"a\":NaN}"
            })
    void answersAnyPayloadWithARefusalAndNeverWithAFault(String payload) {
        assertThat(tool.post(tool.visit(), tool.platform.launch().tokenOver(payload)))
                .isInstanceOf(LaunchRefused.class);
    }

    @Test
    void answersAnyTypeOfAnyClaimWithAnOutcomeAndNeverWithAFault() {
        var names = List.copyOf(tool.platform.launch().claims().keySet());
        for (var name : names)
            for (var value : new Object[] {
                null,
                true,
                7,
                -1.5e300,
                "",
                " ",
                "\u0000",
                List.of(),
                List.of(List.of()),
                Map.of(),
                Map.of("id", Map.of())
            }) assertThat(tool.enter(launch -> launch.claim(name, value))).isNotNull();
    }

    @Test
    void answersAnyTypeOfAnyHeaderWithAnOutcomeAndNeverWithAFault() {
        for (var name : List.of("alg", "kid", "typ", "cty", "crit", "b64", "zip"))
            for (var value : new Object[] {null, true, 7, "", List.of(), Map.of()})
                assertThat(tool.enter(launch -> launch.header(name, value))).isNotNull();
    }

    @Test
    void refusesATargetOffOurSiteThatLoginAndTokenAgreeOn() {
        var elsewhere = "https://evil.example/lti/launch";
        var announcement = new HashMap<>(tool.platform.announcement(TestTool.TARGET));
        announcement.put("target_link_uri", List.of(elsewhere));

        assertThat(tool.login.start(announcement)).isInstanceOf(LoginRefused.class);
        assertRefused(tool.enter(launch -> launch.lti("target_link_uri", elsewhere)), TARGET);
    }

    @Test
    void asksAPlatformOnceHoweverManyKeysAreInvented() {
        for (int i = 0; i < 50; i++) {
            var invented = "invented-" + i;
            assertRefused(tool.enter(launch -> launch.header("kid", invented)), KEY);
        }

        assertThat(tool.outgoing.asked()).hasSizeLessThanOrEqualTo(2);
    }
}
