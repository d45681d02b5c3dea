package cymru.addo.lti.launch;

import static cymru.addo.lti.LaunchCheck.NONCE;
import static cymru.addo.lti.LaunchCheck.SIGNATURE;
import static cymru.addo.lti.LaunchCheck.STATE;
import static cymru.addo.lti.testing.LaunchAssert.assertLetIn;
import static cymru.addo.lti.testing.LaunchAssert.assertRefused;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.lti.login.StorageTarget;
import cymru.addo.lti.testing.TestKeys;
import cymru.addo.lti.testing.TestLaunch;
import cymru.addo.lti.testing.TestTool;
import cymru.addo.lti.testing.Visit;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A browser that keeps no cookie, on a platform that speaks for it. */
class WaitingRoomTest {
    private static final String FRAME = "lti_storage";

    private final TestTool tool = new TestTool();

    @Test
    void asksTheStorageWhereTheBrowserBroughtNoCookie() {
        var visit = visit();

        var outcome = (AskStorage) tool.verifier.verify(post(visit, tool.platform.launch()));

        assertThat(outcome.storage())
                .isEqualTo(new StorageTarget(FRAME, "https://vle.example", "state_" + visit.state()));
        assertThat(outcome.login().registrationId()).isEqualTo("hillcrest");
    }

    @Test
    void letsSomebodyInForTheValueThatThePlatformKept() {
        var visit = visit();

        var outcome = tool.waitingRoom.callIn(hold(visit), value(visit));

        assertLetIn(outcome);
        assertThat(((Launch) outcome).subject()).contains("3");
    }

    @Test
    void asksNothingOfABrowserThatBroughtItsCookie() {
        var visit = visit();
        var proof = BrowserProof.cookie(visit.browserSecret()).orAskOf(FRAME);

        assertLetIn(tool.verifier.verify(post(visit, tool.platform.launch(), proof)));
    }

    @Test
    void asksNothingWhereTheLoginLeftNothing() {
        var visit = tool.visit();

        assertRefused(tool.verifier.verify(post(visit, tool.platform.launch())), STATE);
    }

    @Test
    void asksNothingOnAccountOfALaunchThatIsNotTrue() {
        var visit = visit();

        assertRefused(
                tool.verifier.verify(post(visit, tool.platform.launch().signedWith(TestKeys.STRANGER))), SIGNATURE);
        var anotherNonce = tool.platform.launch().claim("nonce", "x").token();
        assertRefused(tool.verifier.verify(new LaunchPost(anotherNonce, visit.state(), asking(), null, null)), NONCE);
    }

    @Test
    void believesNoErrorOfThePlatformWithoutTheBrowser() {
        var visit = visit();

        assertRefused(
                tool.verifier.verify(new LaunchPost(null, visit.state(), asking(), "login_required", null)), STATE);
    }

    @Test
    void usesNothingUpWhileItWaits() {
        var visit = visit();
        hold(visit);

        assertLetIn(tool.arrive(visit, tool.platform.launch()));
    }

    @Test
    void refusesTheValueOfAnotherBrowser() {
        var hers = visit();
        var his = visit();

        assertRefused(tool.waitingRoom.callIn(hold(hers), value(his)), STATE);
        assertRefused(tool.waitingRoom.callIn(hold(hers), hers.browserSecret()), STATE);
    }

    @Test
    void refusesTheStoredValueInThePlaceOfTheCookie() {
        var visit = visit();
        var proof = BrowserProof.cookie(value(visit));

        assertRefused(tool.verifier.verify(post(visit, tool.platform.launch(), proof)), STATE);
    }

    @Test
    void saysWhichLoginItWasWhenThePlatformGaveNothingBack() {
        var visit = visit();

        for (var nothing : new String[] {null, ""}) {
            var outcome = (LaunchRefused) tool.waitingRoom.callIn(hold(visit), nothing);

            assertRefused(outcome, STATE);
            assertThat(outcome.login().orElseThrow().parameters()).containsEntry("login_hint", "3");
        }
    }

    @Test
    void refusesACodeThatWasUsed() {
        var visit = visit();
        var code = hold(visit);
        tool.waitingRoom.callIn(code, "made up");

        assertRefused(tool.waitingRoom.callIn(code, value(visit)), STATE);
    }

    @Test
    void refusesACodeNobodyWasGiven() {
        assertRefused(tool.waitingRoom.callIn("made up", "made up"), STATE);
        assertRefused(tool.waitingRoom.callIn(null, null), STATE);
    }

    @Test
    void refusesWhoeverComesAfterThreeMinutes() {
        var visit = visit();
        var code = hold(visit);
        tool.clock.advance(Duration.ofMinutes(3));

        assertRefused(tool.waitingRoom.callIn(code, value(visit)), STATE);
    }

    @Test
    void refusesASecondCodeOfALoginThatWasUsed() {
        var visit = visit();
        var token = tool.platform.launch().answering(visit).token();
        tool.waitingRoom.callIn(tool.waitingRoom.hold(asking(visit, token)), value(visit));

        assertRefused(tool.waitingRoom.callIn(tool.waitingRoom.hold(asking(visit, token)), value(visit)), STATE);
    }

    @Test
    void letsOneOfEightInWhoCallAtOnce() throws Exception {
        var visit = visit();
        var code = hold(visit);
        var pool = Executors.newFixedThreadPool(8);
        try {
            var calls = pool.invokeAll(IntStream.range(0, 8)
                    .<Callable<LaunchOutcome>>mapToObj(i -> () -> tool.waitingRoom.callIn(code, value(visit)))
                    .toList());

            int letIn = 0;
            for (var call : calls) if (call.get() instanceof Launch) letIn++;
            assertThat(letIn).isOne();
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void keepsNothingThatWhoeverKeepsItCouldRead() {
        var visit = visit();
        var token = tool.platform.launch().answering(visit).token();
        tool.waitingRoom.hold(asking(visit, token));

        assertThat(tool.held.all()).singleElement().satisfies(kept -> {
            assertThat(new String(kept.sealed(), UTF_8)).doesNotContain(token.split("\\.")[1], visit.state());
            assertThat(kept.toString()).doesNotContain(kept.codeHash());
        });
    }

    @Test
    void saysNothingOfASecretInALog() {
        assertThat(BrowserProof.cookie("hush").toString()).doesNotContain("hush");
        assertThat(BrowserProof.stored("hush").toString()).doesNotContain("hush");
    }

    private Visit visit() {
        var announcement = new HashMap<>(tool.platform.announcement(TestTool.TARGET));
        announcement.put("lti_storage_target", List.of(FRAME));
        return tool.visit(announcement);
    }

    private static String value(Visit visit) {
        return visit.deposit().orElseThrow().value();
    }

    private String hold(Visit visit) {
        return tool.waitingRoom.hold(post(visit, tool.platform.launch()));
    }

    private static LaunchPost post(Visit visit, TestLaunch launch) {
        return post(visit, launch, asking());
    }

    private static LaunchPost post(Visit visit, TestLaunch launch, BrowserProof proof) {
        return new LaunchPost(launch.answering(visit).token(), visit.state(), proof, null, null);
    }

    private static LaunchPost asking(Visit visit, String token) {
        return new LaunchPost(token, visit.state(), asking(), null, null);
    }

    private static BrowserProof asking() {
        return BrowserProof.cookie(null).orAskOf(FRAME);
    }
}
