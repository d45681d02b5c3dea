package cymru.addo.lti.launch;

import static cymru.addo.lti.LaunchCheck.VERSION;
import static cymru.addo.lti.testing.LaunchAssert.assertRefused;

import cymru.addo.lti.testing.TestTool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionCheckTest {
    private final TestTool tool = new TestTool();

    @ParameterizedTest
    @ValueSource(strings = {"1.1", "LTI-1p0", "1.3", "1.3.1", "2.0.0", "1.3.0 "})
    void refusesAnyOtherVersion(String version) {
        assertRefused(tool.enter(launch -> launch.lti("version", version)), VERSION);
    }

    @Test
    void refusesALaunchWithoutAVersion() {
        assertRefused(tool.enter(launch -> launch.withoutLti("version")), VERSION);
        assertRefused(tool.enter(launch -> launch.lti("version", 1.3)), VERSION);
    }
}
