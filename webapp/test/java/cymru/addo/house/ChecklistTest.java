package cymru.addo.house;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The checklist of the page about LTI names for every line the tests that hold us to it: they are there. */
class ChecklistTest {

    private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w+(?:Test|IT))`");
    private static final Pattern LINE =
            Pattern.compile("\\| (?:\\*\\*.+\\*\\*.* \\| \\||.+ \\| (?:done|read|not done) \\| .+) \\|");

    @Test
    void namesNoTestThatIsNotThere() throws IOException {
        assertThat(tests())
                .containsAll(NAMED.matcher(checklist())
                        .results()
                        .map(match -> match.group(1))
                        .collect(toSet()));
    }

    @Test
    void saysOfEveryLineWhetherItIsDoneAndWhereOrWhyNot() throws IOException {
        assertThat(checklist().lines().filter(line -> line.startsWith("| ")).skip(1))
                .hasSizeGreaterThan(50)
                .allMatch(line -> LINE.matcher(line).matches());
    }

    private static String checklist() throws IOException {
        return House.text("docs/lti.md").split("## The checklist\n")[1];
    }

    private static Set<String> tests() throws IOException {
        return Stream.of("lti-tool/test/java", "src/test/java", "webapp/test/java")
                .flatMap(ChecklistTest::namesIn)
                .collect(toSet());
    }

    private static Stream<String> namesIn(String folder) {
        try {
            return House.files(House.root().resolve(folder), ".java").stream()
                    .map(file -> file.getFileName().toString().replace(".java", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
