package cymru.addo.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * The folder into which the server unpacks itself. Its libraries, and what the machine learned of their
 * classes, are kept from one start to the next, which saves seconds; its settings and the application never are, and nothing is kept of another release.
 */
final class Unpacked {

    static final String TEMPORARY = "temporary";

    private static final List<String> KEPT = List.of("runtime", "lib", ServerJar.NAME, SuitedMachine.CLASSES);

    private final Path folder;

    private Unpacked(Path folder) {
        this.folder = folder;
    }

    static Unpacked at(Path folder) {
        return new Unpacked(folder);
    }

    void prepareFor(Path archive) throws IOException {
        var release = Files.size(archive) + " " + Files.getLastModifiedTime(archive) + " " + Runtime.version();
        var note = folder.resolve("release");
        var isSame = Files.exists(note) && Files.readString(note).equals(release);
        Files.createDirectories(folder);
        try (var entries = Files.list(folder)) {
            for (var entry : entries.toList())
                if (!isSame || !KEPT.contains(entry.getFileName().toString())) delete(entry);
        }
        Files.createDirectories(folder.resolve(TEMPORARY));
        Files.writeString(note, release);
    }

    private static void delete(Path entry) throws IOException {
        try (var files = Files.walk(entry)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
