package cymru.addo.lti.launch;

import static cymru.addo.lti.LaunchCheck.STATE;
import static cymru.addo.lti.testing.LaunchAssert.assertLetIn;
import static cymru.addo.lti.testing.LaunchAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.lti.testing.TestTool;
import cymru.addo.lti.testing.Visit;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class StateCheckTest {
    private final TestTool tool = new TestTool();

    @Test
    void refusesALaunchWithoutAState() {
        var visit = tool.visit();

        var outcome = tool.verifier.verify(
                LaunchPost.of(tool.platform.launch().answering(visit).token(), null, visit.browserSecret()));

        assertRefused(outcome, STATE);
    }

    @Test
    void refusesAStateNobodyKept() {
        var visit = tool.visit();
        var invented = new Visit("invented", visit.nonce(), visit.browserSecret(), visit.deposit(), visit.asked());

        assertRefused(tool.arrive(invented, tool.platform.launch()), STATE);
    }

    @Test
    void refusesAStateThatWasUsed() {
        var visit = tool.visit();
        assertLetIn(tool.arrive(visit, tool.platform.launch()));

        assertRefused(tool.arrive(visit, tool.platform.launch()), STATE);
    }

    @Test
    void refusesAStateThatExpired() {
        var visit = tool.visit();
        tool.clock.advance(Duration.ofMinutes(10));

        assertRefused(tool.arrive(visit, tool.platform.launch()), STATE);
    }

    @Test
    void letsSomebodyInWhoTookNineMinutes() {
        var visit = tool.visit();
        tool.clock.advance(Duration.ofMinutes(9));

        assertLetIn(tool.arrive(visit, tool.platform.launch()));
    }

    @Test
    void refusesTheStateOfAnotherBrowser() {
        var hers = tool.visit();
        var his = tool.visit();

        assertRefused(tool.arrive(hers.inBrowserOf(his), tool.platform.launch()), STATE);
    }

    @Test
    void saysWhichLoginItWasWhenABrowserBroughtNoProof() {
        var visit = tool.visit();

        var outcome = (LaunchRefused) tool.arrive(visit.withoutCookie(), tool.platform.launch());

        assertRefused(outcome, STATE);
        assertThat(outcome.login().orElseThrow().parameters()).containsEntry("login_hint", "3");
    }

    @Test
    void keepsTheLoginOfALaunchThatWasRefused() {
        var visit = tool.visit();
        tool.arrive(visit.withoutCookie(), tool.platform.launch());

        assertLetIn(tool.arrive(visit, tool.platform.launch()));
    }
}
