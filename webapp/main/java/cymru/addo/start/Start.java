package cymru.addo.start;

import com.sun.management.HotSpotDiagnosticMXBean;
import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicro;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.ServerSocket;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What {@code java -jar addo.jar} runs: Payara Micro with the WAR that lies in the same archive, told by the environment
 * which port to serve and where to keep its files.
 */
public final class Start {

    private static final String ONE_LINE = "%1$tFT%1$tT.%1$tL%1$tz %4$s %3$s %5$s%6$s%n";

    private Start() {}

    public static void main(String[] arguments) throws BootstrapException, IOException {
        if (arguments.length == 0) serve();
        else obey(Command.in(arguments));
    }

    private static void obey(Optional<Command> asked) throws BootstrapException, IOException {
        if (asked.isEmpty()) giveUp(Command.USAGE, 2);
        var command = asked.orElseThrow();
        if (command.alone().isPresent()) System.exit(runAlone(command.alone().get(), command.details()));
        askTheDatabase(command.word());
    }

    private static int runAlone(String type, List<String> details) throws IOException {
        try (var application = Application.in(archive())) {
            return application.run(type, details);
        }
    }

    /** The whole application is started and asked instead of being opened, since it knows where its database is. */
    private static void askTheDatabase(String word) throws BootstrapException, IOException {
        var folder = dataFolder(System.getenv()).resolve("server-command");
        Unpacked.at(folder).prepareFor(archive());
        serverProperties(folder).forEach(System::setProperty);
        System.setProperty("addo.command", word);
        PayaraMicro.main(new String[] {
            "--rootdir", folder.toString(), "--port", String.valueOf(freePort()), "--nohazelcast", "--disablephonehome"
        });
    }

    /** The server insists on one, though nobody is let in. */
    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void serve() throws BootstrapException, IOException {
        var taken = WantedPort.of(port(System.getenv())).trouble();
        if (taken.isPresent()) giveUp(taken.get(), 1);
        var folder = serverFolder(System.getenv());
        Unpacked.at(folder).prepareFor(archive());
        SuitedMachine.beginUnlessChosen(archive(), folder, serverArguments(System.getenv()));
        serverProperties(folder).forEach(System::setProperty);
        startWithASmallHeap();
        var all = Stream.concat(Stream.of("--rootdir", folder.toString()), serverArguments(System.getenv()).stream());
        PayaraMicro.main(all.toArray(String[]::new));
    }

    private static void giveUp(String reason, int code) {
        System.err.println(reason);
        System.exit(code);
    }

    /**
     * One line for each thing that is logged. The server unpacks a copy of the application among the temporary files: killed,
     * it would leave one behind in the system's own folder each time.
     */
    static Map<String, String> serverProperties(Path folder) {
        return Map.of(
                "java.util.logging.SimpleFormatter.format",
                ONE_LINE,
                "java.io.tmpdir",
                folder.resolve(Unpacked.TEMPORARY).toString());
    }

    /**
     * Left alone, the machine takes a share of all memory for the heap before it needs any. These two settings may be changed
     * while it runs: the heap then begins small, grows with the work and is given back after it.
     */
    private static void startWithASmallHeap() {
        var machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        machine.setVMOption("MinHeapFreeRatio", "10");
        machine.setVMOption("MaxHeapFreeRatio", "30");
        System.gc();
    }

    static List<String> serverArguments(Map<String, String> environment) {
        return List.of("--port", port(environment), "--nohazelcast", "--maxhttpthreads", "24", "--disablephonehome");
    }

    static Path serverFolder(Map<String, String> environment) {
        return dataFolder(environment).resolve("server-" + port(environment));
    }

    private static Path dataFolder(Map<String, String> environment) {
        return Path.of(environment.getOrDefault("ADDO_DATA", "data")).toAbsolutePath();
    }

    private static String port(Map<String, String> environment) {
        return environment.getOrDefault("ADDO_PORT", "8080");
    }

    /** The file this very class was started from. */
    private static Path archive() {
        try {
            return Path.of(Start.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
