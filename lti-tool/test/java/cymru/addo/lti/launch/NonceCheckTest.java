package cymru.addo.lti.launch;

import static cymru.addo.lti.LaunchCheck.NONCE;
import static cymru.addo.lti.LaunchCheck.ROLES;
import static cymru.addo.lti.testing.LaunchAssert.assertLetIn;
import static cymru.addo.lti.testing.LaunchAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.lti.testing.TestTool;
import org.junit.jupiter.api.Test;

class NonceCheckTest {
    private final TestTool tool = new TestTool();

    @Test
    void refusesATokenWithoutANonce() {
        var visit = tool.visit();

        assertRefused(tool.post(visit, tool.platform.launch().token()), NONCE);
        assertRefused(tool.post(visit, tool.platform.launch().claim("nonce", 7).token()), NONCE);
    }

    @Test
    void refusesATokenThatWasMadeForAnotherLogin() {
        var first = tool.visit();
        var second = tool.visit();

        assertRefused(tool.post(second, tool.platform.launch().answering(first).token()), NONCE);
    }

    @Test
    void refusesALaunchWhoseLoginWasUsedAMomentAgo() {
        var visit = tool.visit();
        var evidence = new Evidence(LaunchPost.of("", visit.state(), visit.browserSecret()), tool.clock.instant());
        new StateCheck(tool.states).objection(evidence);
        evidence.add(Token.read(tool.platform.launch().answering(visit).token()).orElseThrow());
        tool.states.consume(evidence.login().stateHash(), tool.clock.instant());

        assertThat(new NonceCheck(tool.states).objection(evidence)).isPresent();
    }

    @Test
    void leavesTheLoginUnusedWhenAnotherFactFails() {
        var visit = tool.visit();
        assertRefused(tool.arrive(visit, tool.platform.launch().withoutLti("roles")), ROLES);

        assertLetIn(tool.arrive(visit, tool.platform.launch()));
    }
}
