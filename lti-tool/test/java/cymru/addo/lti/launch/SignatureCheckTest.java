package cymru.addo.lti.launch;

import static cymru.addo.lti.LaunchCheck.SIGNATURE;
import static cymru.addo.lti.testing.LaunchAssert.assertRefused;

import cymru.addo.lti.testing.TestKeys;
import cymru.addo.lti.testing.TestTool;
import org.junit.jupiter.api.Test;

class SignatureCheckTest {
    private final TestTool tool = new TestTool();

    @Test
    void refusesATokenSignedByAStranger() {
        assertRefused(tool.enter(launch -> launch.signedWith(TestKeys.STRANGER)), SIGNATURE);
    }

    @Test
    void refusesATokenThatWasChangedAfterSigning() {
        var visit = tool.visit();
        var signed = tool.platform.launch().answering(visit).token().split("\\.");
        var changed =
                tool.platform.launch().asTeacher().answering(visit).token().split("\\.");

        assertRefused(tool.post(visit, signed[0] + "." + changed[1] + "." + signed[2]), SIGNATURE);
    }

    @Test
    void refusesATokenWhoseSignatureWasCutOff() {
        var visit = tool.visit();
        var token = tool.platform.launch().answering(visit).token();

        assertRefused(tool.post(visit, token.substring(0, token.lastIndexOf('.') + 1)), SIGNATURE);
        assertRefused(tool.post(visit, token.substring(0, token.length() - 8)), SIGNATURE);
    }
}
