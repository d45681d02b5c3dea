package cymru.addo.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code java -jar addo.jar}, nothing else: it gives itself the settings that suit it, and stays the process that was started. */
class PlainStartIT {

    @Test
    void givesItselfItsSettingsAndReadsTheClassesOfTheLastStart(@TempDir Path data) {
        try (var addo = AddoServer.ofADemonstration(data).withoutOptions()) {
            addo.start();
            assertThat(addo.commandLine())
                    .contains("-XX:+UseSerialGC")
                    .anyMatch(option -> option.startsWith("-XX:ArchiveClassesAtExit="));
            addo.sigterm();

            addo.start();
            assertThat(addo.commandLine()).anyMatch(option -> option.startsWith("-XX:SharedArchiveFile="));
            addo.sigterm();
            assertThat(addo.said()).doesNotContain("[warning]");
        }
    }

    @Test
    void leavesNothingBehindElsewhereWhenItIsKilled(@TempDir Path data) throws IOException {
        var before = leftInTheSystemsFolder();
        try (var addo = AddoServer.ofADemonstration(data).start()) {
            addo.sigkill();
        }
        assertThat(leftInTheSystemsFolder()).isSubsetOf(before);
    }

    /** Copies of the application, as the server names them. */
    private static List<String> leftInTheSystemsFolder() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("app\\d+tmp"))
                    .toList();
        }
    }

    @Test
    void keepsTheSettingsThatWereChosen(@TempDir Path data) {
        try (var addo = AddoServer.ofADemonstration(data).start()) {
            assertThat(addo.commandLine()).doesNotContain("-Xms128m").contains("-Xmx256m");
        }
    }
}
