package cymru.addo.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TeachersPagesTest {
    private static final String YEAR_4 = "/as/chidi-okoro/course/year-4";

    private Classroom classroom;

    @BeforeEach
    void open() {
        classroom = new Classroom();
    }

    @AfterEach
    void close() {
        classroom.close();
    }

    @Test
    void showsAMarkWithProgressAndTime() {
        score();

        assertThat(classroom.get(YEAR_4 + "/gradebook").body())
                .contains("1 of 1", "completed, marked", "23 Nov 09:00:00", "&lt;Well done&gt;");
    }

    @Test
    void forgetsAColumnBehindTheToolsBack() {
        classroom.post(YEAR_4 + "/gradebook/forget", Map.of("lineitem", "1"));

        assertThat(score()).isEqualTo(404);
        assertThat(classroom.get(YEAR_4 + "/gradebook").body()).contains("No columns yet");
    }

    @Test
    void tellsScriptsWhatHasArrived() {
        score();

        var column =
                Classroom.rows(classroom.get("/api/gradebook?course=year-4")).get(0);
        assertThat(column).containsEntry("label", "Acceptable use agreement");
        assertThat(column.get("marks").toString()).contains("userId=28", "given=1.0");
    }

    @Test
    void letsSomebodyLeaveAndSomebodyJoin() {
        classroom.post(YEAR_4 + "/roster", Map.of("standing-amira-hughes", "left", "join", "elin-gwyther"));

        assertThat(classroom.get("/as/amira-hughes/course/year-4").statusCode()).isEqualTo(404);
        assertThat(classroom.get("/as/elin-gwyther/course/year-4").statusCode()).isEqualTo(200);
        assertThat(classroom.get(YEAR_4 + "/roster").body())
                .contains("standing-amira-hughes")
                .contains("standing-elin-gwyther");
    }

    @Test
    void takesNoMarkForSomebodyWhoHasLeft() {
        classroom.post(YEAR_4 + "/roster", Map.of("standing-amira-hughes", "left"));

        assertThat(score()).isEqualTo(400);
    }

    private int score() {
        return classroom
                .call(
                        "POST",
                        "/courses/4/lineitems/1/lineitem/scores?type_id=1",
                        classroom.token(LtiNames.SCORE_SCOPE),
                        ScoresEndpoint.SCORE,
                        "{\"userId\":\"28\",\"timestamp\":\"2026-11-23T08:59:59.5Z\",\"activityProgress\":\"Completed\","
                                + "\"gradingProgress\":\"FullyGraded\",\"scoreGiven\":1,\"scoreMaximum\":1,"
                                + "\"comment\":\"<Well done>\"}")
                .statusCode();
    }
}
