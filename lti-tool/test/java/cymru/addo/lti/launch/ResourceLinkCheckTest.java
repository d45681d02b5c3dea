package cymru.addo.lti.launch;

import static cymru.addo.lti.LaunchCheck.RESOURCE_LINK;
import static cymru.addo.lti.testing.LaunchAssert.assertRefused;

import cymru.addo.lti.testing.TestTool;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResourceLinkCheckTest {
    private final TestTool tool = new TestTool();

    @Test
    void refusesALaunchThatNamesNoLink() {
        assertRefused(tool.enter(launch -> launch.withoutLti("resource_link")), RESOURCE_LINK);
        assertRefused(tool.enter(launch -> launch.lti("resource_link", Map.of("title", "Agreement"))), RESOURCE_LINK);
    }

    @Test
    void refusesALinkWhoseIdIsNotATextOfBearableLength() {
        assertRefused(tool.enter(launch -> launch.lti("resource_link", "link-1")), RESOURCE_LINK);
        assertRefused(tool.enter(launch -> launch.lti("resource_link", Map.of("id", 7))), RESOURCE_LINK);
        assertRefused(tool.enter(launch -> launch.lti("resource_link", Map.of("id", "x".repeat(256)))), RESOURCE_LINK);
    }
}
