package cymru.addo.lti.launch;

import static cymru.addo.lti.LaunchCheck.TARGET;
import static cymru.addo.lti.testing.LaunchAssert.assertLetIn;
import static cymru.addo.lti.testing.LaunchAssert.assertRefused;

import cymru.addo.lti.testing.TestTool;
import java.net.URI;
import org.junit.jupiter.api.Test;

class TargetCheckTest {
    private final TestTool tool = new TestTool();

    @Test
    void refusesATargetTheLoginDidNotName() {
        assertRefused(tool.enter(launch -> launch.lti("target_link_uri", "https://addo.example/")), TARGET);
        assertRefused(tool.enter(launch -> launch.lti("target_link_uri", TestTool.TARGET + "?review=1")), TARGET);
    }

    @Test
    void refusesATargetOffOurSite() {
        assertRefused(tool.enter(launch -> launch.lti("target_link_uri", "https://evil.example/lti/launch")), TARGET);
    }

    @Test
    void refusesALaunchWithoutATarget() {
        assertRefused(tool.enter(launch -> launch.withoutLti("target_link_uri")), TARGET);
        assertRefused(tool.enter(launch -> launch.lti("target_link_uri", "https://[broken")), TARGET);
    }

    @Test
    void acceptsATargetWithAQueryThatTheLoginNamedToo() {
        var target = URI.create(TestTool.TARGET + "?agreement=7");

        var launch = tool.platform.launch().lti("target_link_uri", target.toString());

        assertLetIn(tool.arrive(tool.visit(tool.platform.announcement(target)), launch));
    }
}
