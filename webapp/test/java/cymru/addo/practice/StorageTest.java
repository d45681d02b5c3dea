package cymru.addo.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StorageTest {
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
    void offersNothingUntilItIsSwitchedOn() {
        var login = classroom.loginInitiation("amira-hughes", "year-4-agreement");

        var launch = Classroom.fields(classroom.authenticate(classroom.authenticationRequest(login)));

        assertThat(login).doesNotContainKey("lti_storage_target");
        assertThat(launch).doesNotContainKey("lti_storage_target").containsKey("id_token");
    }

    @ParameterizedTest
    @CsvSource({"on, practice_storage", "silent, practice_storage", "elsewhere, practice_storage", "parent, _parent"})
    void namesItsFrameInTheLoginAndInTheLaunch(String state, String frame) {
        classroom.post("/api/switches", Map.of("service", "storage", "state", state));

        var login = classroom.loginInitiation("amira-hughes", "year-4-agreement");
        var launch = Classroom.fields(classroom.authenticate(classroom.authenticationRequest(login)));

        assertThat(login).containsEntry("lti_storage_target", frame);
        assertThat(launch).containsEntry("lti_storage_target", frame);
        assertThat(classroom.get("/storage.js").body()).startsWith("const mode = \"" + state + "\";");
    }

    @Test
    void isAmongTheSwitches() {
        classroom.post("/admin/switches", Map.of("storage", "refusing"));

        assertThat(Classroom.json(classroom.get("/api/switches").body())).containsEntry("storage", "refusing");
        assertThat(classroom.get("/admin").body()).contains("<option value=\"refusing\" selected>");
    }

    @Test
    void behavesInNoOtherWay() {
        var answer = classroom.post("/api/switches", Map.of("service", "storage", "state", "error"));

        assertThat(answer.statusCode()).isEqualTo(400);
    }
}
