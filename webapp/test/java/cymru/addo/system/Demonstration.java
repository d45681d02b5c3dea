package cymru.addo.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** The one demonstration that the tests of a run share, started by whichever needs it first. Each test takes pupils of its own. */
final class Demonstration {

    private static AddoServer server;
    private static PracticeSchool school;

    private Demonstration() {}

    static synchronized AddoServer server() {
        if (server == null)
            server = AddoServer.ofADemonstration(freshFolder("demonstration")).start();
        return server;
    }

    static synchronized PracticeSchool school() {
        if (school == null) school = new PracticeSchool(server());
        return school;
    }

    /** A data folder under target, kept after the run for whoever wants to know what was said. */
    static Path freshFolder(String name) {
        var folder = Path.of("target", "system", name).toAbsolutePath();
        try {
            if (Files.exists(folder)) empty(folder);
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void empty(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
