package cymru.addo.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * {@code java -jar addo.jar} as a process of its own, with a data folder of its own on free ports. What it said is kept in a
 * file; its last lines are in the failure when it does not start.
 */
final class AddoServer implements AutoCloseable {

    private static final Duration READY_WITHIN = Duration.ofSeconds(120);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(30);
    private static final int LAST_LINES = 40;

    private final Path data;
    private final Map<String, String> environment = new LinkedHashMap<>();
    private final int port = freePort();
    private final int vlePort = freePort();
    private List<String> options = List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
    private Process process;

    AddoServer(Path data) {
        this.data = data;
        environment.put("ADDO_DATA", data.toString());
        environment.put("ADDO_PORT", String.valueOf(port));
        environment.put("ADDO_VLE_PORT", String.valueOf(vlePort));
    }

    /** With the practice VLE and its sample school. */
    static AddoServer ofADemonstration(Path data) {
        return new AddoServer(data).told("ADDO_DEMO", "true");
    }

    /** With the schools and platforms of this file, which may be on this machine. */
    static AddoServer withRegistrations(Path data, String json) {
        try {
            var file = Files.writeString(Files.createDirectories(data).resolve("registrations.json"), json);
            return new AddoServer(data)
                    .told("ADDO_REGISTRATIONS", file.toString())
                    .told("ADDO_ALLOW_LOOPBACK", "true");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    AddoServer told(String key, String value) {
        environment.put(key, value);
        return this;
    }

    /** Started, and ready within the time, or a failure that shows its last words. */
    AddoServer start() {
        launchProcess();
        await("ready", READY_WITHIN, this::isReady);
        return this;
    }

    /** For tests of what is said before it is ready. */
    void startWithoutWaiting() {
        launchProcess();
    }

    /** What a command of the same archive, told the same, says beside or instead of the server. */
    Said ask(String... words) {
        var file = data.resolve("said-" + words[0] + ".log");
        try {
            Files.createDirectories(data);
            var asked = process(file, words).start();
            if (!asked.waitFor(READY_WITHIN.toSeconds(), TimeUnit.SECONDS)) asked.destroyForcibly();
            return new Said(asked.waitFor(), Files.readString(file, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    record Said(int code, String words) {}

    private ProcessBuilder process(Path said, String... words) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-jar", archive().toString()));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(said.toFile()));
        builder.environment().keySet().removeIf(key -> key.startsWith("ADDO_"));
        builder.environment().putAll(environment);
        return builder;
    }

    private void launchProcess() {
        try {
            Files.createDirectories(data);
            process = process(output()).start();
            Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As who types {@code java -jar addo.jar} and nothing else. */
    AddoServer withoutOptions() {
        options = List.of();
        return this;
    }

    /** What the operating system says this process was started with. */
    List<String> commandLine() {
        return List.of(process.info().arguments().orElseThrow());
    }

    private static Path archive() {
        var archive = Path.of(System.getProperty("addo.jar", "target/addo.jar")).toAbsolutePath();
        if (!Files.exists(archive)) throw new IllegalStateException("Not built yet: " + archive + "; run mvn verify");
        return archive;
    }

    URI url(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    URI vle(String path) {
        return URI.create("http://127.0.0.1:" + vlePort + path);
    }

    boolean isReady() {
        return new Browserless()
                .reach(url("/health/ready"))
                .filter(answer -> answer.status() == 200)
                .isPresent();
    }

    /** As the operating system asks it to end: cleanly. */
    void sigterm() {
        process.destroy();
        awaitEnd();
    }

    /** Without a warning. */
    void sigkill() {
        process.destroyForcibly();
        awaitEnd();
    }

    boolean isRunning() {
        return process != null && process.isAlive();
    }

    int exitCode() {
        return process.exitValue();
    }

    void awaitEnd() {
        try {
            if (!process.waitFor(STOP_WITHIN.toSeconds(), TimeUnit.SECONDS))
                throw new AssertionError("Addo did not end. Its last words:\n" + lastWords());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    EmbeddedServer database() {
        return EmbeddedServer.under(data);
    }

    Path output() {
        return data.resolve("output.log");
    }

    String said() {
        try {
            return Files.readString(output(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String lastWords() {
        var lines = said().lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
    }

    void await(String what, Duration within, java.util.function.BooleanSupplier reached) {
        var end = System.nanoTime() + within.toNanos();
        while (!reached.getAsBoolean()) {
            if (!isRunning()) throw new AssertionError("Addo ended before it was " + what + ":\n" + lastWords());
            if (System.nanoTime() > end)
                throw new AssertionError("Not " + what + " within " + within + ". Last words:\n" + lastWords());
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(150);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (isRunning()) sigterm();
    }
}
