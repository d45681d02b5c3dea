package cymru.addo.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** docs/practice.md says what scripts can do: what it names is there, and what can fail is named. */
class PracticePageTest {
    private static final Path PAGE = Path.of("../docs/practice.md");
    private static final Pattern ADDRESS = Pattern.compile("/api/[a-z/]+");

    @Test
    void namesOnlyAddressesThatThereAre() throws IOException {
        try (var classroom = new Classroom()) {
            var addresses = ADDRESS.matcher(Files.readString(PAGE)).results().map(found -> found.group());

            assertThat(addresses)
                    .hasSizeGreaterThan(10)
                    .allMatch(address -> classroom.get(address).statusCode() != 404);
        }
    }

    @Test
    void namesEveryServiceAndEveryFailure() throws IOException {
        var page = Files.readString(PAGE);

        for (var service : Switches.Fallible.values()) assertThat(page).contains("`" + service.word() + "`");
        for (var failure : Failure.values()) assertThat(page).contains("`" + failure.word() + "`");
    }
}
