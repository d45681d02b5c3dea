package cymru.addo.web.app;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL a school has without installing one: a real server under the data folder, with every durable setting on.
 * One Addo holds one folder; a server that an earlier, killed Addo left behind is stopped first, and one that dies is started
 * again by the next request that needs it.
 */
final class EmbeddedDatabase {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final List<String> DURABLE = List.of("fsync", "synchronous_commit", "full_page_writes");
    private static final Duration STOP_WAIT = Duration.ofSeconds(20);

    private final Path folder;
    private FileLock lock;
    private EmbeddedPostgres server;

    EmbeddedDatabase(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    /** The address of a running server, started now if none runs. */
    synchronized String url() {
        if (server == null || !isRunning()) start();
        return server.getJdbcUrl("postgres", "postgres");
    }

    synchronized void stop() {
        try {
            if (server != null) server.close();
            if (lock != null) lock.channel().close();
        } catch (IOException e) {
            LOG.warn("The embedded PostgreSQL did not stop cleanly: {}", e.getMessage());
        }
        server = null;
        lock = null;
    }

    private void start() {
        try {
            holdFolder();
            stopWhatWasLeftBehind();
            server = startServer();
            assertDurable();
            LOG.info("PostgreSQL is running under the data folder, port {}", server.getPort());
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(
                    "The embedded PostgreSQL could not start under " + folder
                            + ". Where this machine forbids it, set ADDO_DATABASE_URL to a PostgreSQL of your own.",
                    e);
        }
    }

    private void holdFolder() throws IOException {
        if (lock != null) return;
        Files.createDirectories(folder);
        var channel =
                FileChannel.open(folder.resolve("in-use.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        }
        if (lock == null) {
            channel.close();
            throw new IllegalStateException("The data folder " + folder
                    + " is in use by another Addo. Give each its own" + " ADDO_DATA, or one shared ADDO_DATABASE_URL.");
        }
    }

    private EmbeddedPostgres startServer() throws IOException {
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("postgres"))
                .setOverrideWorkingDirectory(folder.resolve("binaries").toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("shared_buffers", "64MB")
                .setServerConfig("max_connections", "60");
        for (var setting : DURABLE) builder.setServerConfig(setting, "on");
        return builder.start();
    }

    private void assertDurable() throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            for (var setting : DURABLE) {
                try (var answer = statement.executeQuery("show " + setting)) {
                    answer.next();
                    if (!"on".equals(answer.getString(1)))
                        throw new IllegalStateException(
                                "PostgreSQL runs with " + setting + " off: it would lose answers");
                }
            }
        }
    }

    private boolean isRunning() {
        return leftBehind() != null;
    }

    private void stopWhatWasLeftBehind() {
        var old = leftBehind();
        if (old == null) return;
        old.destroy();
        try {
            old.onExit().get(STOP_WAIT.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            throw new IllegalStateException("An earlier PostgreSQL still runs under " + folder + " and does not stop");
        }
    }

    /** The server process that the data folder names, when it is alive. */
    private ProcessHandle leftBehind() {
        var pidFile = folder.resolve("postgres").resolve("postmaster.pid");
        if (!Files.exists(pidFile)) return null;
        try {
            var lines = Files.readAllLines(pidFile);
            if (lines.isEmpty()) return null;
            return ProcessHandle.of(Long.parseLong(lines.get(0).trim()))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> process.info().command().orElse("").contains("postgres"))
                    .orElse(null);
        } catch (NumberFormatException e) {
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
