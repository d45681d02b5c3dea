package cymru.addo.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** The PostgreSQL under a data folder, found by the file it writes: to look into its tables, and to be unkind to it. */
record EmbeddedServer(long process, int port) {

    private static final int PROCESS_LINE = 0;
    private static final int PORT_LINE = 3;

    static EmbeddedServer under(Path data) {
        try {
            var lines = Files.readAllLines(data.resolve("postgres").resolve("postmaster.pid"));
            return new EmbeddedServer(
                    Long.parseLong(lines.get(PROCESS_LINE).trim()),
                    Integer.parseInt(lines.get(PORT_LINE).trim()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Jdbi tables() {
        return Jdbi.create("jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres");
    }

    long count(String query) {
        return tables().withHandle(
                        handle -> handle.createQuery(query).mapTo(Long.class).one());
    }

    /** The server and all it has started, at once, as a loss of power would. */
    void sigkill() {
        var all = new ArrayList<ProcessHandle>();
        master().ifPresent(master -> {
            all.add(master);
            master.descendants().forEach(all::add);
        });
        all.forEach(ProcessHandle::destroyForcibly);
    }

    boolean isRunning() {
        try (var connection = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return connection.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    /** Held still, or let go on: signal STOP or CONT to all its processes. */
    void signal(String name) {
        var command = new ArrayList<>(List.of("kill", "-" + name, String.valueOf(process)));
        master().ifPresent(master -> master.descendants()
                .map(ProcessHandle::pid)
                .map(String::valueOf)
                .forEach(command::add));
        try {
            new ProcessBuilder(command).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<ProcessHandle> master() {
        return ProcessHandle.of(process);
    }
}
