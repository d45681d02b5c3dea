package cymru.addo.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuitedMachineTest {

    private static final Path ARCHIVE = Path.of("addo.jar");

    @TempDir
    Path folder;

    @Test
    void endsInTheCommandThatWasTyped() throws IOException {
        assertThat(SuitedMachine.command("java", ARCHIVE, folder))
                .startsWith("java")
                .endsWith("-jar", "addo.jar");
    }

    @Test
    void writesTheClassesDownAtTheFirstStart() throws IOException {
        assertThat(SuitedMachine.command("java", ARCHIVE, folder)).contains("-XX:ArchiveClassesAtExit=" + classes());
    }

    @Test
    void readsThemAtTheNext() throws IOException {
        Files.write(classes(), new byte[] {1, 2, 3});

        assertThat(SuitedMachine.command("java", ARCHIVE, folder)).contains("-XX:SharedArchiveFile=" + classes());
    }

    @Test
    void writesThemAnewWhenTheLastWritingWasCutShort() throws IOException {
        Files.write(classes(), new byte[] {0, 0, 0});

        assertThat(SuitedMachine.command("java", ARCHIVE, folder)).contains("-XX:ArchiveClassesAtExit=" + classes());
    }

    private Path classes() {
        return folder.resolve("classes.jsa");
    }
}
