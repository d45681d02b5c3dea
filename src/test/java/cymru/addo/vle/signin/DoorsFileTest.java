package cymru.addo.vle.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.addo.lti.signin.Directory;
import cymru.addo.roster.Role;
import cymru.addo.vle.signin.OpenDoor.Wish;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoorsFileTest {
    @Test
    void readsTheDoorsOfSchools() {
        var json = """
                [{"school": "Hillcrest", "directory": "microsoft", "tenant": "t", "clientId": "c", "secret": "s",
                  "staffGroup": "g1", "pupilGroup": "g2", "classes": true},
                 {"school": "Brookside", "directory": "google", "tenant": "brookside.example", "clientId": "c",
                  "everybody": "pupil"}]
                """;

        assertThat(DoorsFile.read(json))
                .containsExactly(
                        new DoorsFile.Entry(
                                "Hillcrest",
                                new Wish(Directory.Kind.MICROSOFT, "t", "c", "s", "g1", "g2", Optional.empty(), true)),
                        new DoorsFile.Entry(
                                "Brookside",
                                new Wish(
                                        Directory.Kind.GOOGLE,
                                        "brookside.example",
                                        "c",
                                        "",
                                        "",
                                        "",
                                        Optional.of(Role.PUPIL),
                                        false)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{}; no JSON list",
                "nothing; no JSON list",
                "[{\"directory\": \"hwb\"}]; Door 1 of the file cannot be read: directory is neither",
                "[{\"directory\": \"google\", \"tenant\": \"x\"}]; Door 1 of the file cannot be read: clientId is missing"
            })
    void saysWhatItCannotRead(String json, String why) {
        assertThatThrownBy(() -> DoorsFile.read(json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }
}
