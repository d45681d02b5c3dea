package cymru.addo.lti;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The README shows what compiles. */
class ReadmeTest {
    private static final Path README = Path.of("README.md");
    private static final Path EXAMPLE = Path.of("test", "java", "cymru", "addo", "lti", "ReadmeExample.java");

    @Test
    void showsTheExampleAsItCompiles() throws IOException {
        assertThat(Files.readString(README)).contains("```java\n" + example() + "```\n");
    }

    @Test
    void keepsTheExampleShort() throws IOException {
        assertThat(example().lines().filter(line -> !line.isBlank())).hasSizeLessThanOrEqualTo(24);
    }

    private static String example() throws IOException {
        var source = Files.readString(EXAMPLE);
        var begins = source.indexOf('\n', source.indexOf("// README begins")) + 1;
        var ends = source.lastIndexOf('\n', source.indexOf("// README ends")) + 1;
        return source.substring(begins, ends - 1).stripIndent() + "\n";
    }
}
