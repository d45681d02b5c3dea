package cymru.addo.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoresTest {
    private static final String AMIRA = "28";

    private Classroom classroom;
    private String item;
    private String token;

    @BeforeEach
    void open() {
        classroom = new Classroom();
        var grades =
                (Map<?, ?>) classroom.launch("amira-hughes", "year-4-agreement").get(LtiNames.GRADES_CLAIM);
        item = (String) grades.get("lineitem");
        token = classroom.token(LtiNames.SCORE_SCOPE, LtiNames.RESULT_SCOPE);
    }

    @AfterEach
    void close() {
        classroom.close();
    }

    @Test
    void keepsAMark() {
        assertThat(send(score(AMIRA, "2026-11-22T04:18:27.961Z", 1))).isEqualTo(200);

        assertThat(results()).singleElement().satisfies(result -> assertThat(result)
                .containsEntry("userId", AMIRA)
                .containsEntry("resultScore", 1.0)
                .containsEntry("resultMaximum", 1L)
                .containsEntry("scoreOf", item));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22T04:18:27.961Z", "2026-11-22T04:18:27.999Z", "2026-11-22T03:18:28Z"})
    void refusesAMarkThatIsNotLaterInSeconds(String time) {
        send(score(AMIRA, "2026-11-22T04:18:27.961Z", 1));

        assertThat(send(score(AMIRA, time, 0))).isEqualTo(409);
        assertThat(results()).hasSize(1);
    }

    @Test
    void keepsTheLaterMark() {
        send(score(AMIRA, "2026-11-22T04:18:27Z", 1));

        assertThat(send(score(AMIRA, "2026-11-22T05:18:28+01:00", 0))).isEqualTo(200);
        assertThat(results()).singleElement().satisfies(result -> assertThat(result)
                .containsEntry("resultScore", 0.0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"userId", "timestamp", "activityProgress", "gradingProgress", "scoreMaximum"})
    void refusesAScoreThatIsNotWhole(String missing) {
        assertThat(send(score(AMIRA, "2026-11-22T04:18:27Z", 1).replace(missing, "other")))
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({"9999,404", "202,400", "209,400", "15,400"})
    void takesMarksForPupilsOfTheClassOnly(String subject, int status) {
        assertThat(send(score(subject, "2026-11-22T04:18:27Z", 1))).isEqualTo(status);
    }

    @Test
    void takesAMarkAwayThatIsNotFinal() {
        send(score(AMIRA, "2026-11-22T04:18:27Z", 1));

        send("{\"userId\":\"28\",\"timestamp\":\"2026-11-22T04:18:29Z\",\"activityProgress\":\"Initialized\","
                + "\"gradingProgress\":\"NotReady\"}");

        assertThat(results()).isEmpty();
    }

    @Test
    void scalesToTheColumnAndKeepsWithinIt() {
        send(score(AMIRA, "2026-11-22T04:18:27Z", 8).replace("\"scoreMaximum\":1", "\"scoreMaximum\":10"));
        assertThat(results().get(0)).containsEntry("resultScore", 0.8);

        send(score(AMIRA, "2026-11-22T04:18:28Z", 7));
        assertThat(results().get(0)).containsEntry("resultScore", 1.0);
    }

    @Test
    void knowsNoColumnThatIsGone() {
        var other = item.replaceAll("/lineitems/\\d+/", "/lineitems/987/");

        assertThat(post(other, score(AMIRA, "2026-11-22T04:18:27Z", 1), ScoresEndpoint.SCORE))
                .isEqualTo(404);
    }

    @Test
    void insistsOnTheMediaTypeButTakesACharset() {
        var score = score(AMIRA, "2026-11-22T04:18:27Z", 1);

        assertThat(post(item, score, "application/json")).isEqualTo(400);
        assertThat(post(item, score, ScoresEndpoint.SCORE + "; charset=utf-8")).isEqualTo(200);
    }

    @Test
    void opensWhatStayedClosedUntilTheMarkHadArrived() {
        var closed = classroom.get("/as/amira-hughes/course/year-4").body();
        assertThat(closed).contains("Closed until you have finished “Acceptable use agreement”.");
        assertThat(classroom
                        .get("/as/amira-hughes/course/year-4/page/year-4-blog")
                        .statusCode())
                .isEqualTo(404);

        send(score(AMIRA, "2026-11-22T04:18:27Z", 1));

        assertThat(classroom.get("/as/amira-hughes/course/year-4").body())
                .doesNotContain("Closed until")
                .contains("Your mark: 1 of 1");
        assertThat(classroom
                        .get("/as/amira-hughes/course/year-4/page/year-4-blog")
                        .statusCode())
                .isEqualTo(200);
    }

    private int send(String score) {
        return post(item, score, ScoresEndpoint.SCORE);
    }

    private int post(String lineItem, String score, String mediaType) {
        return classroom
                .call("POST", lineItem.replace("?", "/scores?"), token, mediaType, score)
                .statusCode();
    }

    private List<Map<String, Object>> results() {
        return Classroom.rows(classroom.call("GET", item.replace("?", "/results?"), token, null, null));
    }

    private static String score(String subject, String time, int given) {
        return "{\"userId\":\"" + subject + "\",\"timestamp\":\"" + time + "\",\"activityProgress\":\"Completed\","
                + "\"gradingProgress\":\"FullyGraded\",\"scoreGiven\":" + given + ",\"scoreMaximum\":1}";
    }
}
