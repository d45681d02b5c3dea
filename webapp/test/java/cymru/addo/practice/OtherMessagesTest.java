package cymru.addo.practice;

import static cymru.addo.practice.LtiNames.CLAIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The messages that are not the launch of an activity. */
class OtherMessagesTest {
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
    void letsATeacherReviewAPupilsWork() {
        var claims = classroom.launch(
                "chidi-okoro", "year-4-agreement", "message", "LtiSubmissionReviewRequest", "for", "amira-hughes");

        assertThat(claims)
                .containsEntry(CLAIM + "message_type", "LtiSubmissionReviewRequest")
                .containsEntry(CLAIM + "for_user", Map.of("user_id", "28"));
        assertThat(claims.get(CLAIM + "resource_link")).asInstanceOf(MAP).containsEntry("id", "5");
        assertThat(claims.get(LtiNames.GRADES_CLAIM)).asInstanceOf(MAP).containsKey("lineitem");
    }

    @Test
    void reviewsWhereTheColumnSaysAndWithWhatStandsBesideIt() {
        var column = classroom
                .call(
                        "POST",
                        "/courses/7/lineitems?type_id=1",
                        classroom.token(LtiNames.LINE_ITEM_SCOPE),
                        "application/vnd.ims.lis.v2.lineitem+json",
                        "{\"label\":\"Ours\",\"scoreMaximum\":1,\"submissionReview\":{\"url\":"
                                + "\"http://127.0.0.1:8080/lti/launch\",\"custom\":{\"assignment\":\"a1\"}}}")
                .body();
        var id = column.replaceAll("(?s).*lineitems/([^/]+)/lineitem.*", "$1");

        var claims = classroom.launch(
                "sunita-bhatt",
                "year-9-pshe",
                "message",
                "LtiSubmissionReviewRequest",
                "for",
                "jordan-blake",
                "lineitem",
                id);

        assertThat(column).contains("submissionReview");
        assertThat(claims).containsEntry(CLAIM + "target_link_uri", "http://127.0.0.1:8080/lti/launch");
        assertThat(claims.get(CLAIM + "custom")).asInstanceOf(MAP).containsEntry("assignment", "a1");
    }

    @Test
    void opensTheToolForTheClassAsAWhole() {
        assertThat(classroom.launch("chidi-okoro", "year-4", "message", "LtiContextLaunchRequest"))
                .containsEntry(CLAIM + "message_type", "LtiContextLaunchRequest")
                .containsKey(CLAIM + "context")
                .doesNotContainKey(CLAIM + "resource_link");
    }

    @ParameterizedTest
    @ValueSource(strings = {"LtiDataPrivacyLaunchRequest", "DataPrivacyLaunchRequest"})
    void asksWhatIsKeptOfSomebodyUnderBothNames(String message) {
        var claims = classroom.launchWithoutCourse("gail-hopkins", "message", message, "for", "amira-hughes");

        assertThat(claims)
                .containsEntry(CLAIM + "message_type", message)
                .containsEntry(CLAIM + "for_user", Map.of("user_id", "28"))
                .doesNotContainKeys(CLAIM + "context", CLAIM + "resource_link");
    }

    @ParameterizedTest
    @CsvSource({
        "LtiSubmissionReviewRequest,message",
        "LtiDataPrivacyLaunchRequest,message",
        "LtiStartProctoring,message"
    })
    void refusesAMessageItCannotMake(String message, String parameter) {
        var answer =
                classroom.post("/api/launch", Map.of("person", "chidi-okoro", "course", "year-4", "message", message));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Classroom.json(answer.body())).containsEntry("parameter", parameter);
    }

    @Test
    void addsAndLeavesOutClaimsForScripts() {
        var claims = classroom.launch("amira-hughes", "year-4", "claims", "{\"sub\":null,\"extra\":{\"a\":[1]}}");

        assertThat(claims).doesNotContainKey("sub").containsKey("extra");
    }

    @Test
    void beginsAReviewFromTheGradebook() {
        var gradebook = classroom.get("/as/chidi-okoro/course/year-4/gradebook").body();
        var review = gradebook
                .replaceAll("(?s).*?href=\"([^\"]*use/review[^\"]*)\".*", "$1")
                .replace("&amp;", "&");

        var frame = classroom.get(review).body();
        var launch =
                frame.replaceAll("(?s).*<iframe[^>]* src=\"([^\"]*)\".*", "$1").replace("&amp;", "&");

        assertThat(Classroom.fields(classroom.get(launch))).containsEntry("login_hint", "202");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gradebook", "roster"})
    void showsTeachersPagesToNoPupil(String page) {
        assertThat(classroom.get("/as/amira-hughes/course/year-4/" + page).statusCode())
                .isEqualTo(404);
        assertThat(classroom.get("/as/chidi-okoro/course/year-4/" + page).statusCode())
                .isEqualTo(200);
    }
}
