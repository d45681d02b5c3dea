package cymru.addo.lti.launch;

import cymru.addo.lti.Claims;
import cymru.addo.lti.LaunchCheck;
import java.util.Optional;

/**
 * The launch comes from a place on the platform where a school had the tool installed, and from the one the login named.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti/v1p3/#lti-deployment-id-claim">LTI Core 5.3.3</a>
 */
final class DeploymentCheck implements Check {
    private static final int LONGEST = 255;

    @Override
    public LaunchCheck name() {
        return LaunchCheck.DEPLOYMENT;
    }

    @Override
    public Optional<String> objection(Evidence evidence) {
        var deployment = evidence.claims().text(Claims.LTI + "deployment_id");
        if (deployment.isEmpty() || deployment.get().length() > LONGEST)
            return Optional.of("the launch names no deployment");
        if (!evidence.registration().deployments().contains(deployment.get())) {
            evidence.addUnknownDeployment(deployment.get());
            return Optional.of("the deployment is not known");
        }
        var announced = evidence.login().deployment();
        return Check.objectIf(
                announced.isPresent() && !announced.equals(deployment), "the login named another deployment");
    }
}
