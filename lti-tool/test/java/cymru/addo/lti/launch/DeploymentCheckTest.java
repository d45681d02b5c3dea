package cymru.addo.lti.launch;

import static cymru.addo.lti.LaunchCheck.DEPLOYMENT;
import static cymru.addo.lti.testing.LaunchAssert.assertLetIn;
import static cymru.addo.lti.testing.LaunchAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.lti.testing.TestTool;
import java.util.HashMap;
import org.junit.jupiter.api.Test;

class DeploymentCheckTest {
    private final TestTool tool = new TestTool();

    @Test
    void refusesADeploymentNobodyToldUsOf() {
        assertRefused(tool.enter(launch -> launch.lti("deployment_id", "99")), DEPLOYMENT);
    }

    @Test
    void namesTheUnknownDeploymentForAnAdministratorToApprove() {
        var unknown = (LaunchRefused) tool.enter(launch -> launch.lti("deployment_id", "99"));
        var otherwise = (LaunchRefused) tool.enter(launch -> launch.lti("deployment_id", "2"));

        assertThat(unknown.unknownDeployment()).contains("99");
        assertThat(otherwise.unknownDeployment()).isEmpty();
    }

    @Test
    void refusesADeploymentTheLoginDidNotName() {
        assertRefused(tool.enter(launch -> launch.lti("deployment_id", "2")), DEPLOYMENT);
    }

    @Test
    void acceptsAnyKnownDeploymentWhereTheLoginNamedNone() {
        var announcement = new HashMap<>(tool.platform.announcement(TestTool.TARGET));
        announcement.remove("lti_deployment_id");

        assertLetIn(tool.arrive(tool.visit(announcement), tool.platform.launch().lti("deployment_id", "2")));
    }

    @Test
    void refusesALaunchWithoutADeployment() {
        assertRefused(tool.enter(launch -> launch.withoutLti("deployment_id")), DEPLOYMENT);
        assertRefused(tool.enter(launch -> launch.lti("deployment_id", 1)), DEPLOYMENT);
        assertRefused(tool.enter(launch -> launch.lti("deployment_id", "1".repeat(256))), DEPLOYMENT);
    }
}
