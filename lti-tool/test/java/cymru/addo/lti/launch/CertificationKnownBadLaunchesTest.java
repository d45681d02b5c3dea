package cymru.addo.lti.launch;

import static cymru.addo.lti.LaunchCheck.DEPLOYMENT;
import static cymru.addo.lti.LaunchCheck.ISSUER;
import static cymru.addo.lti.LaunchCheck.KEY;
import static cymru.addo.lti.LaunchCheck.MESSAGE_TYPE;
import static cymru.addo.lti.LaunchCheck.RESOURCE_LINK;
import static cymru.addo.lti.LaunchCheck.ROLES;
import static cymru.addo.lti.LaunchCheck.SUBJECT;
import static cymru.addo.lti.LaunchCheck.TIME;
import static cymru.addo.lti.LaunchCheck.VERSION;
import static cymru.addo.lti.testing.LaunchAssert.assertRefused;
import static cymru.addo.lti.testing.TestLaunch.LTI;

import cymru.addo.lti.testing.TestLaunch;
import cymru.addo.lti.testing.TestTool;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The twelve bad launches of the 1EdTech certification suite.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti/v1p3/cert">LTI Advantage conformance certification guide 6.1.1</a>
 */
class CertificationKnownBadLaunchesTest {
    private final TestTool tool = new TestTool();

    @Test
    void bad01RefusesATokenWithoutAKidInItsHeader() {
        assertRefused(tool.enter(launch -> launch.withoutHeader("kid")), KEY);
    }

    @Test
    void bad02RefusesATokenWithAnIncorrectKid() {
        assertRefused(tool.enter(launch -> launch.header("kid", "imstester_66067")), KEY);
    }

    @Test
    void bad03RefusesTheWrongLtiVersion() {
        assertRefused(tool.enter(launch -> launch.lti("version", "11.3")), VERSION);
    }

    @Test
    void bad04RefusesALaunchWithoutAnLtiVersion() {
        assertRefused(tool.enter(launch -> launch.withoutLti("version")), VERSION);
    }

    @Test
    void bad05RefusesJsonThatIsNoLtiLaunch() {
        assertRefused(tool.enter(launch -> launch.saying(Map.of("name", "badltilaunch"))), ISSUER);
    }

    @Test
    void bad06RefusesALaunchWithoutLtiClaims() {
        assertRefused(tool.enter(CertificationKnownBadLaunchesTest::withoutAnyLtiClaim), VERSION);
    }

    @Test
    void bad07RefusesIncorrectTimestamps() {
        assertRefused(tool.enter(launch -> launch.claim("iat", 11111).claim("exp", 22222)), TIME);
    }

    @Test
    void bad08RefusesALaunchWithoutAMessageType() {
        assertRefused(tool.enter(launch -> launch.withoutLti("message_type")), MESSAGE_TYPE);
    }

    @Test
    void bad09RefusesALaunchWithoutRoles() {
        assertRefused(tool.enter(launch -> launch.withoutLti("roles")), ROLES);
    }

    @Test
    void bad10RefusesALaunchWithoutADeployment() {
        assertRefused(tool.enter(launch -> launch.withoutLti("deployment_id")), DEPLOYMENT);
    }

    @Test
    void bad11RefusesALaunchWithoutAResourceLinkId() {
        assertRefused(tool.enter(launch -> launch.lti("resource_link", Map.of("title", "No id"))), RESOURCE_LINK);
    }

    @Test
    void bad12RefusesALaunchWithoutASubject() {
        assertRefused(tool.enter(launch -> launch.without("sub")), SUBJECT);
    }

    private static TestLaunch withoutAnyLtiClaim(TestLaunch launch) {
        launch.claims().keySet().removeIf(name -> name.startsWith(LTI));
        return launch;
    }
}
