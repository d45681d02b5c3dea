package cymru.addo.lti.launch;

import static cymru.addo.lti.LaunchCheck.*;
import static cymru.addo.lti.testing.LaunchAssert.assertLetIn;
import static cymru.addo.lti.testing.LaunchAssert.assertRefused;

import cymru.addo.lti.testing.*;
import java.util.*;
import org.junit.jupiter.api.Test;

class VersionCheckTest {
    private final TestTool tool = new TestTool();

    @Test
    void letsVersion130In() {
        assertLetIn(tool.enter(launch -> launch));
    }

    @Test
    void refusesALaunchWithoutAVersion() {
        assertRefused(tool.enter(launch -> launch.withoutLti("version")), VERSION);
    }
}
