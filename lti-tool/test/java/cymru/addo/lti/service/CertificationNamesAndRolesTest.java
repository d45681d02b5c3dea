package cymru.addo.lti.service;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.lti.ToolSettings;
import cymru.addo.lti.launch.Launch;
import cymru.addo.lti.testing.LoopbackPlatform.Asked;
import cymru.addo.lti.testing.TestServices;
import cymru.addo.lti.testing.TestTool;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The five names and roles tests of the 1EdTech certification suite.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti/v1p3/cert">LTI Advantage conformance certification guide 6.3</a>
 */
class CertificationNamesAndRolesTest {
    private static final String LIST = "/course/4/members";

    private final TestTool tool = new TestTool(ToolSettings.at(TestTool.ADDRESS).allowingLoopback());
    private TestServices platform;

    @BeforeEach
    void start() throws Exception {
        platform = new TestServices();
        platform.server.answers(
                LIST, 200, "application/json", "{\"members\":[{\"user_id\":\"3\",\"roles\":[\"Learner\"]}]}");
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    private Launch launched() {
        return tool.entered(launch -> launch.asTeacher()
                .claim(
                        "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice",
                        Map.of(
                                "context_memberships_url",
                                platform.at(LIST).toString(),
                                "service_versions",
                                List.of("2.0"))));
    }

    private URI named() {
        return launched().services().memberships().orElseThrow();
    }

    private Asked asked() throws ServiceFailed {
        new NamesAndRoles(platform.http, platform.tokens).members(platform.registration, "1", named());
        return platform.server.asked(LIST).get(0);
    }

    @Test
    void nrps1LetsATeacherInWithTheClaim() {
        assertThat(launched().roles().isInstructor()).isTrue();
        assertThat(named()).isEqualTo(platform.at(LIST));
    }

    @Test
    void nrps2AsksForTheList() throws Exception {
        assertThat(asked().method()).isEqualTo("GET");
    }

    @Test
    void nrps3AcceptsTheMediaTypeOfTheSpecification() throws Exception {
        assertThat(asked().header("Accept")).isEqualTo("application/vnd.ims.lti-nrps.v2.membershipcontainer+json");
    }

    @Test
    void nrps4ShowsABearerToken() throws Exception {
        assertThat(asked().header("Authorization")).isEqualTo("Bearer t1");
    }

    @Test
    void nrps5AskedForTheScopeOfTheSpecification() throws Exception {
        asked();

        assertThat(platform.server.asked("/token").get(0).body())
                .contains(
                        "scope=https%3A%2F%2Fpurl.imsglobal.org%2Fspec%2Flti-nrps%2Fscope%2Fcontextmembership.readonly");
    }
}
