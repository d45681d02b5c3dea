package cymru.addo.lti.launch;

import static cymru.addo.lti.LaunchCheck.SETTINGS;
import static cymru.addo.lti.LaunchCheck.SUBJECT;
import static cymru.addo.lti.testing.LaunchAssert.assertRefused;
import static cymru.addo.lti.testing.TestLaunch.LTI;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.lti.Claims;
import cymru.addo.lti.PlatformRegistration;
import cymru.addo.lti.ToolSettings;
import cymru.addo.lti.testing.MoodleSamples;
import cymru.addo.lti.testing.TestPlatform;
import cymru.addo.lti.testing.TestTool;
import java.net.URI;
import java.net.URLDecoder;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a real Moodle sends when people of every kind press the link, and what it does not send. */
class RealMoodleLaunchesTest {
    private static final URI ADDRESS = URI.create("http://127.0.0.1:9100");
    private static final URI LAUNCH = URI.create("http://127.0.0.1:9100/launch");

    private final TestTool tool = new TestTool(
            new ToolSettings(
                    ADDRESS,
                    LAUNCH,
                    Set.of("/launch"),
                    Duration.ofSeconds(60),
                    Duration.ofMinutes(10),
                    Duration.ofMinutes(10),
                    true),
            EnumSet.allOf(MessageType.class));
    private final TestPlatform moodle = new TestPlatform("http://127.0.0.1:8800", tool.clock);

    @BeforeEach
    void register() {
        tool.registrations.add(new PlatformRegistration(
                "moodle",
                moodle.issuer(),
                "RVD71Y7kvGDD7qe",
                Set.of("1"),
                URI.create("http://127.0.0.1:8800/mod/lti/auth.php"),
                URI.create("http://127.0.0.1:8800/mod/lti/token.php"),
                null,
                moodle.keySetUri(),
                false));
        tool.outgoing.at(moodle.keySetUri(), moodle.keySet());
    }

    private static Map<String, List<String>> parameters(Claims form) {
        var parameters = new HashMap<String, List<String>>();
        form.values().forEach((name, value) -> parameters.put(name, List.of(value.toString())));
        return parameters;
    }

    private LaunchOutcome launched(String sample) {
        var recorded = MoodleSamples.read("launch." + sample);
        var visit = tool.visit(parameters(recorded.object("login_initiation").object("params")));
        return tool.arrive(
                visit, moodle.launch().saying(recorded.object("payload").values()));
    }

    private Launch letIn(String sample) {
        return (Launch) launched(sample);
    }

    @Test
    void asksTheQuestionThatAMoodleAnswers() {
        var recorded = MoodleSamples.read("launch.pupil");
        var asked = URI.create(recorded.object("trace").text("auth_request").orElseThrow())
                .getRawQuery();

        var visit = tool.visit(parameters(recorded.object("login_initiation").object("params")));

        for (var pair : asked.split("&")) {
            var each = pair.split("=", 2);
            if (!Set.of("state", "nonce").contains(each[0]))
                assertThat(visit.asked()).containsEntry(each[0], URLDecoder.decode(each[1], UTF_8));
        }
    }

    @Test
    void letsAPupilIn() {
        var launch = letIn("pupil");

        assertThat(launch.subject()).contains("3");
        assertThat(launch.roles().isLearner()).isTrue();
        assertThat(launch.roles().isInstructor()).isFalse();
        assertThat(launch.context().orElseThrow().title()).contains("Year 4 e-safety");
        assertThat(launch.context().orElseThrow().types()).containsExactly("CourseSection");
        assertThat(launch.person().sourcedId()).contains("UPN-4001");
        assertThat(launch.platform().family()).contains("moodle");
        assertThat(launch.platform().guid()).contains("3cc674daf3b16222b418e76737b78c33");
        assertThat(launch.presentation().documentTarget()).contains("iframe");
        assertThat(launch.presentation().returnUrl()).isPresent();
    }

    @Test
    void findsTheServicesOfTheCourse() {
        var services = letIn("pupil").services();

        assertThat(services.memberships())
                .contains(URI.create(
                        "http://127.0.0.1:8800/mod/lti/services.php/CourseSection/2/bindings/1/memberships"));
        assertThat(services.grades().orElseThrow().lineItem())
                .contains(URI.create("http://127.0.0.1:8800/mod/lti/services.php/2/lineitems/4/lineitem?type_id=1"));
        assertThat(services.grades().orElseThrow().scopes()).hasSize(4);
    }

    @Test
    void readsNothingIntoVariablesTheMoodleDidNotKnow() {
        var custom = letIn("pupil").custom();

        assertThat(custom.resolved("agreement_id")).contains("aup-y4-2026");
        assertThat(custom.values()).containsEntry("yeargroup", "$User.customfield.yeargroup");
        assertThat(custom.resolved("yeargroup")).isEmpty();
        assertThat(custom.resolved("dept")).isEmpty();
        assertThat(custom.resolved("phone")).isEmpty();
    }

    @Test
    void letsAPupilInWhoseNameTheSchoolDoesNotShare() {
        var person = letIn("pupil.no_pii").person();

        assertThat(person.subject()).contains("5");
        assertThat(person.name()).isEmpty();
        assertThat(person.email()).isEmpty();
        assertThat(person.sourcedId()).contains("UPN-4003");
    }

    @Test
    void knowsThatAPupilReadsWelsh() {
        assertThat(letIn("pupil.welsh").presentation().locale()).contains("cy");
    }

    @Test
    void writesLanguageTagsWithHyphens() {
        var recorded = new HashMap<>(
                MoodleSamples.read("launch.pupil").object("payload").values());
        recorded.put(LTI + "launch_presentation", Map.of("locale", "en_us"));
        var visit = tool.visit(parameters(
                MoodleSamples.read("launch.pupil").object("login_initiation").object("params")));

        assertThat(((Launch) tool.arrive(visit, moodle.launch().saying(recorded)))
                        .presentation()
                        .locale())
                .contains("en-us");
    }

    @Test
    void seesAnotherLinkButTheSameAgreementInACopiedActivity() {
        var original = letIn("pupil");
        var copy = letIn("pupil.duplicated_activity");

        assertThat(copy.resourceLink().orElseThrow().id())
                .isNotEqualTo(original.resourceLink().orElseThrow().id());
        assertThat(copy.custom().resolved("agreement_id"))
                .isEqualTo(original.custom().resolved("agreement_id"));
    }

    @Test
    void seesATeacherAndATeachingAssistantAndAManagerAllAsInstructors() {
        for (var sample : List.of("teacher", "ta", "manager")) {
            var roles = letIn(sample).roles();
            assertThat(roles.isInstructor()).isTrue();
            assertThat(roles.isTeachingAssistant()).isFalse();
            assertThat(roles.isAdministrator()).isFalse();
        }
    }

    @Test
    void knowsTheAdministratorOfTheMoodle() {
        assertThat(letIn("admin").roles().isAdministrator()).isTrue();
    }

    @Test
    void seesATeacherWhoSwitchedRolesAsALearnerUnderTheirOwnSubject() {
        var teacher = letIn("teacher");
        var switched = letIn("teacher_switched_to_student");

        assertThat(switched.roles().isLearner()).isTrue();
        assertThat(switched.roles().isInstructor()).isFalse();
        assertThat(switched.subject()).isEqualTo(teacher.subject());
    }

    @Test
    void keepsTheClassesApart() {
        assertThat(letIn("pupil.year9").context().orElseThrow().id())
                .isNotEqualTo(letIn("pupil").context().orElseThrow().id());
    }

    @Test
    void letsATeacherReviewAPupilsWork() {
        var review = letIn("teacher.submission_review");

        assertThat(review.messageType()).isEqualTo(MessageType.SUBMISSION_REVIEW);
        assertThat(review.forUser().orElseThrow().subject()).isEqualTo("33");
        assertThat(review.resourceLink()).isPresent();
        assertThat(review.services().grades().orElseThrow().lineItem()).isPresent();
    }

    /** A pupil can have a Moodle sign a review of anybody's work. */
    @Test
    void letsNoPupilReviewAnothersWork() {
        var recorded = MoodleSamples.read("launch.teacher.submission_review");
        var visit = tool.visit(parameters(recorded.object("login_initiation").object("params")));
        var launch = moodle.launch().saying(recorded.object("payload").values());

        assertRefused(tool.arrive(visit, launch.asLearner()), SETTINGS);
    }

    @Test
    void letsATeacherChooseContent() {
        var recorded = MoodleSamples.read("deep-linking-request.teacher");
        var visit = tool.visit(parameters(recorded.object("login_initiation").object("params")));
        var launch = (Launch) tool.arrive(
                visit, moodle.launch().saying(recorded.object("payload").values()));

        var settings = launch.deepLinking().orElseThrow();
        assertThat(settings.acceptsResourceLinks()).isTrue();
        assertThat(settings.acceptMultiple()).isTrue();
        assertThat(settings.mayBringColumns()).isTrue();
        assertThat(settings.data()).isEmpty();
        assertThat(settings.returnUrl().getPath()).isEqualTo("/mod/lti/contentitem_return.php");
        assertThat(launch.services().memberships()).isEmpty();
    }

    @Test
    void sendsAnAnonymousVisitorBackAndRefusesThemShouldTheyArrive() {
        var visit = tool.visit(parameters(MoodleSamples.read("launch.anonymous").object("launch_form")));
        assertThat(visit.asked()).containsEntry("login_hint", "0");

        var payload =
                MoodleSamples.read("launch.pupil.no_pii").object("payload").values();
        assertRefused(tool.arrive(visit, moodle.launch().saying(payload).without("sub")), SUBJECT);
    }
}
