package cymru.addo.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LaunchTest {
    private static final String CLAIM = "https://purl.imsglobal.org/spec/lti/claim/";
    private static final String MEMBERSHIP = "http://purl.imsglobal.org/vocab/lis/v2/membership#";

    private static Classroom classroom;

    @BeforeAll
    static void open() {
        classroom = new Classroom();
    }

    @AfterAll
    static void close() {
        classroom.close();
    }

    @Test
    void saysWhoAmiraIsAndWhereSheIs() {
        var claims = classroom.launch("amira-hughes", "year-4-agreement");

        assertThat(claims)
                .containsEntry("iss", classroom.vle.url())
                .containsEntry("aud", "addo-demonstration")
                .containsEntry("sub", "28")
                .containsEntry("nonce", "no-1")
                .containsEntry("given_name", "Amira")
                .containsEntry("family_name", "Hughes")
                .containsEntry("name", "Amira Hughes")
                .containsEntry(CLAIM + "message_type", "LtiResourceLinkRequest")
                .containsEntry(CLAIM + "version", "1.3.0")
                .containsEntry(CLAIM + "deployment_id", "1")
                .containsEntry(CLAIM + "target_link_uri", classroom.tool.url() + "/lti/launch")
                .containsEntry(CLAIM + "roles", List.of(MEMBERSHIP + "Learner"));
        assertThat(claims.get(CLAIM + "context")).asInstanceOf(MAP).containsEntry("title", "Year 4");
        assertThat(claims.get(CLAIM + "resource_link")).asInstanceOf(MAP).containsEntry("id", "5");
        assertThat(claims.get(LtiNames.MEMBERSHIPS_CLAIM))
                .asInstanceOf(MAP)
                .containsEntry("context_memberships_url", classroom.vle.url() + "/memberships/4");
    }

    @Test
    void isGoodForOneMinute() {
        var claims = classroom.launch("amira-hughes", "year-4-agreement");

        assertThat((Long) claims.get("exp") - (Long) claims.get("iat")).isEqualTo(60);
    }

    @Test
    void tellsNoNameThatIsWithheld() {
        var claims = classroom.launch("leila-haddad", "year-4-agreement");

        assertThat(claims).doesNotContainKeys("name", "given_name", "family_name", "email");
        assertThat(claims.get(CLAIM + "ext")).isEqualTo(Map.of("lms", "addo-practice-1"));
        assertThat(claims.get(CLAIM + "lis")).asInstanceOf(MAP).containsEntry("person_sourcedid", "UPN-1042");
    }

    @Test
    void speaksWelshToThoseWhoDoAndWhereItIsAsked() {
        assertThat(presentation("elin-gwyther", "blwyddyn-8-agreement")).containsEntry("locale", "cy");
        assertThat(presentation("amira-hughes", "year-4-agreement", "locale", "cy"))
                .containsEntry("locale", "cy");
        assertThat(presentation("amira-hughes", "year-4-agreement")).containsEntry("locale", "en");
    }

    @Test
    void saysWhetherTheToolStandsInAFrame() {
        assertThat(presentation("amira-hughes", "year-4-agreement")).containsEntry("document_target", "iframe");
        assertThat(presentation("amira-hughes", "year-4-agreement", "target", "window"))
                .containsEntry("document_target", "window");
    }

    @Test
    void callsAssistantsCoordinatorAndManagerInstructors() {
        assertThat(roles("kayleigh-brewer", "year-2-agreement")).containsExactly(MEMBERSHIP + "Instructor");
        assertThat(roles("carys-rees", "staffroom-agreement")).containsExactly(MEMBERSHIP + "Instructor");
        assertThat(roles("peter-lindqvist", "year-9-pshe-agreement")).containsExactly(MEMBERSHIP + "Instructor");
    }

    @Test
    void namesTheAdministratorAsSuch() {
        assertThat(roles("gail-hopkins", "chess-club-agreement"))
                .containsExactly(
                        "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Administrator",
                        MEMBERSHIP + "Instructor",
                        "http://purl.imsglobal.org/vocab/lis/v2/system/person#Administrator");
    }

    @Test
    void makesATeacherWhoLooksAsAPupilALearnerWithTheirOwnSubject() {
        var asPupil = classroom.launch("chidi-okoro-as-pupil", "year-4-agreement");

        assertThat(asPupil.get("sub"))
                .isEqualTo(classroom.launch("chidi-okoro", "year-4-agreement").get("sub"));
        assertThat(asPupil.get(CLAIM + "roles")).isEqualTo(List.of(MEMBERSHIP + "Learner"));
    }

    @Test
    void fillsInCustomParametersAndLeavesUnknownOnesAsTheyAre() {
        var claims = classroom.launch(
                "amira-hughes",
                "year-4-agreement",
                "custom_band",
                "B",
                "custom_class",
                "$Context.title",
                "custom_year",
                "$User.customfield.yeargroup");

        assertThat(claims.get(CLAIM + "custom"))
                .asInstanceOf(MAP)
                .containsEntry("band", "B")
                .containsEntry("class", "Year 4")
                .containsEntry("year", "$User.customfield.yeargroup");
    }

    @Test
    void opensOnlyClassesThatThePersonBelongsTo() {
        var refused = classroom.post("/api/launch", Map.of("person", "amira-hughes", "activity", "year-12-agreement"));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(classroom.get("/as/amira-hughes/launch/year-12-agreement").statusCode())
                .isEqualTo(404);
    }

    @SuppressWarnings("unchecked")
    private static List<String> roles(String person, String activity) {
        return (List<String>) classroom.launch(person, activity).get(CLAIM + "roles");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> presentation(String person, String activity, String... more) {
        return (Map<String, Object>) classroom.launch(person, activity, more).get(CLAIM + "launch_presentation");
    }
}
