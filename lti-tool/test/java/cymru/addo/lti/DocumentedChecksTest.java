package cymru.addo.lti;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.lti.testing.TestTool;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page about LTI says of each check what the code does. */
class DocumentedChecksTest {
    private static final Path PAGE = Path.of("..", "docs", "lti.md");

    @ParameterizedTest
    @EnumSource
    void tellsTheStatusOfEachCheck(LaunchCheck check) throws Exception {
        var page = Files.readString(PAGE);

        assertThat(page)
                .containsPattern("`" + check + "` (\\|.*\\| " + check.status() + " \\||\\(" + check.status() + "\\))");
    }

    @Test
    void listsTheChecksInTheOrderInWhichTheyAreMade() throws Exception {
        var page = Files.readString(PAGE);

        var rows = new TestTool()
                .verifier.order().stream()
                        .map(check -> page.indexOf("| `" + check + "` |"))
                        .toList();

        assertThat(rows).isSorted().allMatch(row -> row > 0);
    }
}
