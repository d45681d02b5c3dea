package cymru.addo.lti.launch;

import static cymru.addo.lti.LaunchCheck.ROLES;
import static cymru.addo.lti.testing.LaunchAssert.assertRefused;
import static cymru.addo.lti.testing.TestLaunch.MEMBERSHIP;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.lti.testing.TestLaunch;
import cymru.addo.lti.testing.TestTool;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RolesCheckTest {
    private final TestTool tool = new TestTool();

    @Test
    void refusesALaunchThatDoesNotSpeakOfRoles() {
        assertRefused(tool.enter(launch -> launch.withoutLti("roles")), ROLES);
        assertRefused(tool.enter(launch -> launch.lti("roles", null)), ROLES);
    }

    @Test
    void refusesRolesThatAreNotAListOfTexts() {
        assertRefused(tool.enter(launch -> launch.lti("roles", MEMBERSHIP + "Learner")), ROLES);
        assertRefused(tool.enter(launch -> launch.lti("roles", Map.of("role", "Learner"))), ROLES);
        assertRefused(tool.enter(launch -> launch.lti("roles", List.of("Learner", 7))), ROLES);
        assertRefused(tool.enter(launch -> launch.roles("Learner", null)), ROLES);
    }

    @Test
    void acceptsAPersonWithoutARole() {
        assertThat(tool.entered(TestLaunch::roles).roles().uris()).isEmpty();
    }
}
