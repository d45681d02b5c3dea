package cymru.addo.lti.launch;

import static cymru.addo.lti.LaunchCheck.MESSAGE_TYPE;
import static cymru.addo.lti.testing.LaunchAssert.assertRefused;

import cymru.addo.lti.testing.TestTool;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTypeCheckTest {
    private final TestTool tool = new TestTool();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LtiDeepLinkingRequest",
                "LtiSubmissionReviewRequest",
                "LtiStartProctoring",
                "ltiresourcelinkrequest",
                "basic-lti-launch-request"
            })
    void refusesAMessageWeDoNotServe(String type) {
        assertRefused(tool.enter(launch -> launch.lti("message_type", type)), MESSAGE_TYPE);
    }

    @Test
    void refusesALaunchWithoutAMessageType() {
        assertRefused(tool.enter(launch -> launch.withoutLti("message_type")), MESSAGE_TYPE);
        assertRefused(
                tool.enter(launch -> launch.lti("message_type", List.of("LtiResourceLinkRequest"))), MESSAGE_TYPE);
    }
}
