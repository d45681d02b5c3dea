package cymru.addo.start;

import com.sun.jna.Native;
import com.sun.jna.StringArray;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The Java machine with the settings that suit Addo, for whoever typed {@code java -jar addo.jar} and chose none. They can only be
 * given when a machine begins, so the process begins anew in its own place: same number, same terminal, same signals. Where that
 * is not to be had, the machine that runs already does as well, and takes longer to be ready.
 */
final class SuitedMachine {

    static final String CLASSES = "classes.jsa";
    private static final List<String> SETTINGS = List.of(
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-Xms128m",
            "-Xmx320m",
            "-Xmn80m",
            "-XX:MinHeapFreeRatio=10",
            "-XX:MaxHeapFreeRatio=30",
            "-XX:+UseSerialGC",
            "-XX:MetaspaceSize=160m",
            // One quick compilation: the second, costly one took half of the start, and 20 pupils a second did not
            // notice it gone.
            "-XX:TieredStopAtLevel=1",
            "-Xlog:cds*=off");

    private SuitedMachine() {}

    /** Does not come back where the process could begin anew. */
    static void beginUnlessChosen(Path archive, Path folder, List<String> arguments) throws IOException {
        if (!ManagementFactory.getRuntimeMXBean().getInputArguments().isEmpty()) {
            forgetClasses(folder);
            return;
        }
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = command(java, folder, ServerJar.in(folder, archive), arguments);
        System.setProperty("jna.tmpdir", folder.toString());
        replaceProcess(java, command);
    }

    static List<String> command(String java, Path folder, Path server, List<String> arguments) throws IOException {
        var command = new ArrayList<>(List.of(java));
        command.addAll(SETTINGS);
        command.add(classes(folder.resolve(CLASSES)));
        Start.serverProperties(folder).forEach((name, value) -> command.add("-D" + name + "=" + value));
        Stream.of("-jar", server.toString()).forEach(command::add);
        command.addAll(arguments);
        return command;
    }

    /** A machine with other settings unpacks the libraries again, and what was learned is no longer true of them. */
    private static void forgetClasses(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(CLASSES));
    }

    /** What was read from 20,000 class files the last time is written down at the end, and spares the next start the reading. */
    private static String classes(Path file) throws IOException {
        return isWhole(file) ? "-XX:SharedArchiveFile=" + file : "-XX:ArchiveClassesAtExit=" + file;
    }

    /** The head is written last: a machine that was killed while writing leaves none. */
    private static boolean isWhole(Path file) throws IOException {
        if (!Files.exists(file)) return false;
        try (var content = Files.newInputStream(file)) {
            return content.read() > 0;
        }
    }

    private static void replaceProcess(String program, List<String> command) {
        try {
            Native.register(SuitedMachine.class, "c");
            execv(program, new StringArray(command.toArray(String[]::new)));
        } catch (LinkageError e) {
            System.err.println("Starting without the settings for a quick start: " + e.getMessage());
        }
    }

    /** The system's own: on success it never returns. */
    private static native int execv(String program, StringArray arguments);
}
