package cymru.addo.web.app;

import cymru.addo.school.Jurisdiction;
import cymru.addo.vle.signin.DoorsFile;
import cymru.addo.vle.signin.HaveDoors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The doors of a file, opened at start. A directory may be away just then: nobody else waits for it, and it is asked again until
 * it answers.
 */
@ApplicationScoped
public class Doors {

    private static final Logger LOG = LoggerFactory.getLogger(Doors.class);
    private static final int RETRY_SECONDS = 60;

    private AddoConfig config;
    private HaveDoors doors;

    Doors() {}

    @Inject
    public Doors(AddoConfig config, HaveDoors doors) {
        this.config = config;
        this.doors = doors;
    }

    void begin(ScheduledExecutorService executor) {
        config.doors().map(Doors::read).ifPresent(entries -> executor.execute(() -> open(entries, executor)));
    }

    private static List<DoorsFile.Entry> read(Path file) {
        try {
            return DoorsFile.read(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The file of doors cannot be read: " + file, e);
        }
    }

    private void open(List<DoorsFile.Entry> entries, ScheduledExecutorService executor) {
        try {
            doors.have(entries, Jurisdiction.WALES);
        } catch (RuntimeException e) {
            LOG.warn("Trying again in {} s: {}", RETRY_SECONDS, e.getMessage());
            executor.schedule(() -> open(entries, executor), RETRY_SECONDS, TimeUnit.SECONDS);
        }
    }
}
