package cymru.addo.lti.launch;

import static cymru.addo.lti.LaunchCheck.ISSUER;
import static cymru.addo.lti.LaunchCheck.REGISTRATION;
import static cymru.addo.lti.testing.LaunchAssert.assertRefused;

import cymru.addo.lti.testing.TestPlatform;
import cymru.addo.lti.testing.TestTool;
import org.junit.jupiter.api.Test;

class RegistrationCheckTest {
    private final TestTool tool = new TestTool();

    @Test
    void refusesALaunchWhoseRegistrationIsGone() {
        var visit = tool.visit();
        tool.registrations.remove("hillcrest");

        assertRefused(tool.arrive(visit, tool.platform.launch()), REGISTRATION);
    }

    @Test
    void takesTheRegistrationFromTheLoginAndNotFromTheToken() {
        var other = new TestPlatform("https://other.example", tool.clock);
        tool.registrations.add(other.registration("other", false));
        tool.outgoing.at(other.keySetUri(), other.keySet());

        assertRefused(tool.arrive(tool.visit(), other.launch()), ISSUER);
    }
}
