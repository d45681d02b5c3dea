package cymru.addo.lti;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.lti.launch.MessageType;
import cymru.addo.lti.testing.TestTool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
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

    @Test
    void namesOnlyTestsThatThereAre() throws Exception {
        var named = Pattern.compile("`(\\w+(?:Test|IT))`")
                .matcher(Files.readString(PAGE))
                .results();

        assertThat(named.map(name -> name.group(1)).distinct()).isNotEmpty().isSubsetOf(tests());
    }

    @Test
    void describesEveryMessage() throws Exception {
        var page = Files.readString(PAGE);

        for (var type : MessageType.values()) assertThat(page).contains("| `" + type.claim() + "`");
    }

    private static List<String> tests() throws IOException {
        try (var files = Files.walk(Path.of(".."))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.replace(".java", ""))
                    .toList();
        }
    }
}
