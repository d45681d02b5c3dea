package cymru.addo.lti.launch;

import static cymru.addo.lti.LaunchCheck.AUDIENCE;
import static cymru.addo.lti.LaunchCheck.DEPLOYMENT;
import static cymru.addo.lti.LaunchCheck.ISSUER;
import static cymru.addo.lti.LaunchCheck.KEY;
import static cymru.addo.lti.LaunchCheck.MALFORMED;
import static cymru.addo.lti.LaunchCheck.MESSAGE_TYPE;
import static cymru.addo.lti.LaunchCheck.NONCE;
import static cymru.addo.lti.LaunchCheck.REGISTRATION;
import static cymru.addo.lti.LaunchCheck.RESOURCE_LINK;
import static cymru.addo.lti.LaunchCheck.ROLES;
import static cymru.addo.lti.LaunchCheck.SETTINGS;
import static cymru.addo.lti.LaunchCheck.SIGNATURE;
import static cymru.addo.lti.LaunchCheck.STATE;
import static cymru.addo.lti.LaunchCheck.SUBJECT;
import static cymru.addo.lti.LaunchCheck.TARGET;
import static cymru.addo.lti.LaunchCheck.TIME;
import static cymru.addo.lti.LaunchCheck.VERSION;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.lti.testing.TestTool;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LaunchVerifierTest {
    private final TestTool tool = new TestTool();

    @Test
    void checksInTheOrderOfTrust() {
        assertThat(tool.verifier.order())
                .containsExactly(
                        MALFORMED,
                        STATE,
                        REGISTRATION,
                        SIGNATURE,
                        KEY,
                        ISSUER,
                        AUDIENCE,
                        TIME,
                        VERSION,
                        MESSAGE_TYPE,
                        DEPLOYMENT,
                        TARGET,
                        ROLES,
                        SUBJECT,
                        RESOURCE_LINK,
                        SETTINGS,
                        NONCE);
    }

    @Test
    void saysWhichFactsWereFoundTrueBeforeTheOneThatWasNot() {
        var refused = (LaunchRefused) tool.enter(launch -> launch.lti("deployment_id", "another"));

        assertThat(refused.check()).isEqualTo(DEPLOYMENT);
        assertThat(refused.passed())
                .containsExactly(
                        MALFORMED, STATE, REGISTRATION, SIGNATURE, KEY, ISSUER, AUDIENCE, TIME, VERSION, MESSAGE_TYPE);
    }

    @Test
    void callsNoSignatureTrueForItsAlgorithmAlone() {
        var refused = (LaunchRefused) tool.enter(launch -> launch.claim("iss", "https://else.example"));

        assertThat(refused.passed()).containsExactly(MALFORMED, STATE, REGISTRATION, SIGNATURE, KEY);

        var keyless = (LaunchRefused) tool.enter(launch -> launch.header("kid", "unheard-of"));

        assertThat(keyless.check()).isEqualTo(KEY);
        assertThat(keyless.passed()).containsExactly(MALFORMED, STATE, REGISTRATION);
    }

    @Test
    void asksThePlatformNothingWhenItsKeysAreKnown() {
        tool.enter(launch -> launch);
        tool.enter(launch -> launch);

        assertThat(tool.outgoing.asked()).hasSize(1);
    }

    @Test
    void readsWhoCameAndFromWhere() {
        var launch = tool.entered(each -> each);

        assertThat(launch.registrationId()).isEqualTo("hillcrest");
        assertThat(launch.issuer()).isEqualTo("https://vle.example");
        assertThat(launch.deploymentId()).isEqualTo("1");
        assertThat(launch.subject()).contains("3");
        assertThat(launch.person().givenName()).contains("Amira");
        assertThat(launch.context())
                .contains(new CourseContext(
                        "course-4c", Optional.of("4C"), Optional.of("Year 4 e-safety"), Set.of("CourseSection")));
        assertThat(launch.resourceLink().orElseThrow().id()).isEqualTo("link-1");
        assertThat(launch.targetLink()).isEqualTo(TestTool.TARGET);
        assertThat(launch.messageType()).isEqualTo(MessageType.RESOURCE_LINK);
    }

    @Test
    void leavesOutWhatIsOptionalAndWrong() {
        var launch = tool.entered(each -> each.lti("context", "4C")
                .lti("custom", List.of("x"))
                .lti("launch_presentation", 7)
                .lti("tool_platform", Map.of("guid", 7))
                .lti("lis", "UPN")
                .claim("name", Map.of())
                .claim(
                        "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice",
                        Map.of("context_memberships_url", "::"))
                .claim("https://purl.imsglobal.org/spec/lti-ags/claim/endpoint", List.of()));

        assertThat(launch.context()).isEmpty();
        assertThat(launch.custom().values()).isEmpty();
        assertThat(launch.presentation())
                .isEqualTo(new Presentation(Optional.empty(), Optional.empty(), Optional.empty()));
        assertThat(launch.platform().guid()).isEmpty();
        assertThat(launch.person().sourcedId()).isEmpty();
        assertThat(launch.person().name()).isEmpty();
        assertThat(launch.services()).isEqualTo(Services.NONE);
    }

    @Test
    void dropsCustomValuesThatAreNull() {
        var custom = new HashMap<String, Object>();
        custom.put("band", "B");
        custom.put("due", null);
        custom.put("year", 4);

        var launch = tool.entered(each -> each.lti("custom", custom));

        assertThat(launch.custom().values()).containsExactlyInAnyOrderEntriesOf(Map.of("band", "B", "year", "4"));
    }

    @Test
    void leavesOutTextsNoDatabaseWouldKeep() {
        var launch = tool.entered(
                each -> each.claim("name", "Amira\u0000").lti("custom", Map.of("band", "B\u0000", "year", "4")));

        assertThat(launch.person().name()).isEmpty();
        assertThat(launch.custom().values()).isEqualTo(Map.of("year", "4"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "http://vle.example/back",
                "data:text/html,x",
                "//vle.example",
                "https://me@vle.example/"
            })
    void offersNoWayBackThatIsNotAnHttpsAddress(String url) {
        var launch = tool.entered(each -> each.lti("launch_presentation", Map.of("return_url", url)));

        assertThat(launch.presentation().returnUrl()).isEmpty();
    }

    @Test
    void showsNothingOfAPersonInTheWordsOfALog() {
        var launch = tool.entered(each -> each);

        assertThat(launch.toString()).doesNotContain("Amira").doesNotContain("@school.example");
    }

    @Test
    void asksThePlatformNothingOnceItsKeysAreKnown() {
        var warm = TestTool.servingAll();
        warm.entered(launch -> launch);
        var before = warm.outgoing.asked().size();

        warm.entered(launch -> launch.asReviewOf("33"));
        warm.entered(launch -> launch);

        assertThat(warm.outgoing.asked()).hasSize(before);
    }
}
