package cymru.addo.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailuresTest {
    private static Classroom classroom;

    @BeforeAll
    static void open() {
        classroom = new Classroom();
    }

    @AfterEach
    void mend() {
        for (var service : Switches.Fallible.values()) turn(service.word(), "ok", "0");
    }

    @AfterAll
    static void close() {
        classroom.close();
    }

    @ParameterizedTest
    @CsvSource({"error,500", "unauthorized,401", "busy,429", "forgotten,404", "wrong-type,200"})
    void answersTheScoresAsItIsSwitched(String failure, int status) {
        turn("scores", failure, "0");

        assertThat(score()).isEqualTo(status);
    }

    @Test
    void saysWhenToComeAgain() {
        turn("lineitems", "busy", "0");

        assertThat(classroom.get("/courses/4/lineitems").headers().firstValue("Retry-After"))
                .hasValue("1");
    }

    @ParameterizedTest
    @CsvSource({"off", "hang"})
    void hangsUpWithoutAnAnswer(String failure) {
        turn("token", failure, "0");

        assertThatThrownBy(() -> classroom.post("/token", Map.of())).hasCauseInstanceOf(IOException.class);
    }

    @Test
    void worksAgainAfterSoManyRequests() {
        turn("scores", "busy", "2");

        assertThat(score()).isEqualTo(429);
        assertThat(score()).isEqualTo(429);
        assertThat(score()).isEqualTo(401);
    }

    private static int score() {
        return classroom
                .postJson("/courses/4/lineitems/1/lineitem/scores?type_id=1", "{}")
                .statusCode();
    }

    private static void turn(String service, String failure, String times) {
        var form = Map.of("service", service, "state", failure, "times", times);
        assertThat(classroom.post("/api/switches", form).statusCode()).isEqualTo(200);
    }
}
