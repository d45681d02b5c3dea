package cymru.addo.lti.launch;

import static cymru.addo.lti.LaunchCheck.DEPLOYMENT;
import static cymru.addo.lti.LaunchCheck.MESSAGE_TYPE;
import static cymru.addo.lti.LaunchCheck.RESOURCE_LINK;
import static cymru.addo.lti.LaunchCheck.ROLES;
import static cymru.addo.lti.LaunchCheck.SETTINGS;
import static cymru.addo.lti.testing.LaunchAssert.assertRefused;
import static cymru.addo.lti.testing.TestLaunch.MEMBERSHIP;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.lti.testing.TestLaunch;
import cymru.addo.lti.testing.TestTool;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages of other kinds than a pressed link: what each must carry, and that each passes every other check as well. */
class SettingsCheckTest {
    private static final String AGS = "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint";

    private final TestTool tool = TestTool.servingAll();

    private static TestLaunch eula(TestLaunch launch) {
        return launch.withoutLti("resource_link")
                .lti("message_type", "LtiEulaRequest")
                .lti(
                        "eulaservice",
                        Map.of(
                                "url",
                                "https://vle.example/eula?deployment=1",
                                "scope",
                                List.of("https://purl.imsglobal.org/spec/lti/scope/eula/user")));
    }

    private static TestLaunch privacy(TestLaunch launch) {
        return launch.withoutLti("resource_link")
                .withoutLti("roles")
                .lti("message_type", "LtiDataPrivacyLaunchRequest")
                .lti("for_user", Map.of("user_id", "33", "name", "Amira Hassan"));
    }

    private static TestLaunch course(TestLaunch launch) {
        return launch.withoutLti("resource_link").lti("message_type", "LtiContextLaunchRequest");
    }

    @Test
    void letsATeacherReviewThePupilWhoseWorkItIs() {
        var launch = tool.entered(each -> each.asReviewOf("33"));

        assertThat(launch.messageType()).isEqualTo(MessageType.SUBMISSION_REVIEW);
        assertThat(launch.forUser().orElseThrow().subject()).isEqualTo("33");
        assertThat(launch.services().grades().orElseThrow().lineItem())
                .contains(URI.create("https://vle.example/course/4/items/1"));
    }

    @Test
    void refusesAReviewThatNamesNobodyOrNoColumn() {
        assertRefused(tool.enter(launch -> launch.asReviewOf("33").withoutLti("for_user")), SETTINGS);
        assertRefused(tool.enter(launch -> launch.asReviewOf("33").lti("for_user", Map.of("name", "Amira"))), SETTINGS);
        assertRefused(tool.enter(launch -> launch.asReviewOf("33").without(AGS)), SETTINGS);
    }

    @Test
    void letsNoPupilReviewAnother() {
        assertRefused(tool.enter(launch -> launch.asReviewOf("33").asLearner()), SETTINGS);
        assertRefused(tool.enter(launch -> launch.asReviewOf("33").roles()), SETTINGS);
    }

    @Test
    void letsAPupilReviewTheirOwnWork() {
        assertThat(tool.entered(launch -> launch.asReviewOf("3").asLearner()).forUser())
                .isPresent();
    }

    @Test
    void letsSomebodyInWhoMustAcceptTheTerms() {
        var launch = tool.entered(SettingsCheckTest::eula);

        assertThat(launch.messageType()).isEqualTo(MessageType.EULA);
        assertThat(launch.services().eula().orElseThrow().url())
                .isEqualTo(URI.create("https://vle.example/eula?deployment=1"));
    }

    @Test
    void readsTheEulaServiceOfAnOrdinaryLaunchToo() {
        var launch = tool.entered(
                each -> each.lti("eulaservice", Map.of("url", "https://vle.example/eula", "scope", List.of("a"))));

        assertThat(launch.services().eula())
                .contains(new Services.Eula(Set.of("a"), URI.create("https://vle.example/eula")));
    }

    @Test
    void refusesTermsWithoutAServiceOrWithOneThatIsNotSecure() {
        assertRefused(tool.enter(launch -> eula(launch).withoutLti("eulaservice")), SETTINGS);
        assertRefused(
                tool.enter(launch -> eula(launch).lti("eulaservice", Map.of("url", "http://vle.example/eula"))),
                SETTINGS);
        assertRefused(tool.enter(launch -> eula(launch).withoutLti("roles")), ROLES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LtiDataPrivacyLaunchRequest", "DataPrivacyLaunchRequest"})
    void letsAnAdministratorAskWhatIsKeptOfSomebody(String name) {
        var launch = tool.entered(each -> privacy(each).lti("message_type", name));

        assertThat(launch.messageType()).isEqualTo(MessageType.DATA_PRIVACY);
        assertThat(launch.forUser().orElseThrow().name()).contains("Amira Hassan");
        assertThat(launch.forUser().toString()).doesNotContain("Amira");
    }

    @Test
    void refusesAQuestionOfPrivacyAboutNobody() {
        assertRefused(tool.enter(launch -> privacy(launch).withoutLti("for_user")), SETTINGS);
    }

    @Test
    void letsSomebodyInByTheMenuOfTheCourse() {
        var launch = tool.entered(SettingsCheckTest::course);

        assertThat(launch.messageType()).isEqualTo(MessageType.CONTEXT);
        assertThat(launch.context()).isPresent();
        assertThat(launch.resourceLink()).isEmpty();
    }

    @Test
    void refusesACourseLaunchFromNoCourse() {
        assertRefused(tool.enter(launch -> course(launch).withoutLti("context")), SETTINGS);
    }

    @Test
    void holdsALinkToItsMeasureWhereverOneIsNamed() {
        assertRefused(
                tool.enter(launch -> course(launch).lti("resource_link", Map.of("id", "x".repeat(256)))),
                RESOURCE_LINK);
        assertRefused(tool.enter(launch -> launch.asReviewOf("33").lti("resource_link", "link")), RESOURCE_LINK);
    }

    @Test
    void letsNoOtherKindOfMessagePastTheOtherChecks() {
        assertRefused(tool.enter(launch -> eula(launch).lti("deployment_id", "77")), DEPLOYMENT);
        assertRefused(tool.enter(launch -> course(launch).withoutLti("roles")), ROLES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LtiStartProctoring", "LtiAssetProcessorSettingsRequest", "LtiReportReviewRequest"})
    void refusesMessagesNobodyServes(String type) {
        assertRefused(tool.enter(launch -> launch.lti("message_type", type)), MESSAGE_TYPE);
    }

    @Test
    void refusesMessagesThatThisHostDoesNotServe() {
        var links = new TestTool();

        assertRefused(links.enter(launch -> launch.asReviewOf("33")), MESSAGE_TYPE);
        assertRefused(links.enter(SettingsCheckTest::eula), MESSAGE_TYPE);
    }

    @Test
    void readsTheGroupsOfACourse() {
        var launch = tool.entered(each -> each.roles(MEMBERSHIP + "Instructor")
                .claim(
                        "https://purl.imsglobal.org/spec/lti-gs/claim/groupsservice",
                        Map.of(
                                "context_groups_url",
                                "https://vle.example/groups",
                                "context_group_sets_url",
                                "https://vle.example/sets",
                                "scope",
                                List.of("https://purl.imsglobal.org/spec/lti-gs/scope/contextgroup.readonly"),
                                "service_versions",
                                List.of("1.0"))));

        assertThat(launch.services().groups().orElseThrow().groups())
                .isEqualTo(URI.create("https://vle.example/groups"));
        assertThat(launch.services().groups().orElseThrow().groupSets())
                .contains(URI.create("https://vle.example/sets"));
    }
}
