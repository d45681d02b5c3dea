package cymru.addo.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuitedMachineTest {

    private static final Path SERVER = Path.of("server.jar");

    @TempDir
    Path folder;

    @Test
    void startsTheServerWithItsArguments() throws IOException {
        assertThat(command()).startsWith("java").endsWith("-jar", "server.jar", "--port", "8080");
    }

    @Test
    void writesTheClassesDownAtTheFirstStart() throws IOException {
        assertThat(command()).contains("-XX:ArchiveClassesAtExit=" + classes());
    }

    @Test
    void readsThemAtTheNext() throws IOException {
        Files.write(classes(), new byte[] {1, 2, 3});

        assertThat(command()).contains("-XX:SharedArchiveFile=" + classes());
    }

    @Test
    void writesThemAnewWhenTheLastWritingWasCutShort() throws IOException {
        Files.write(classes(), new byte[] {0, 0, 0});

        assertThat(command()).contains("-XX:ArchiveClassesAtExit=" + classes());
    }

    private List<String> command() throws IOException {
        return SuitedMachine.command("java", folder, SERVER, List.of("--port", "8080"));
    }

    private Path classes() {
        return folder.resolve("classes.jsa");
    }
}
