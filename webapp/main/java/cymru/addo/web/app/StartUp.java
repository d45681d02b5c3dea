package cymru.addo.web.app;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The morning of the school day: tables brought up to date, keys and registrations there, the doors opened. */
@ApplicationScoped
public class StartUp {

    private static final Logger LOG = LoggerFactory.getLogger(StartUp.class);
    private static final int RETRY_SECONDS = 2;

    @Resource
    private ManagedScheduledExecutorService executor;

    private Database database;
    private volatile boolean done;

    StartUp() {}

    @Inject
    public StartUp(Database database) {
        this.database = database;
    }

    void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
        attempt();
    }

    /** Until the database answers, ready stays down and we ask again: no restart is needed when it comes late. */
    private void attempt() {
        try {
            database.migrate();
            done = true;
            LOG.info("Addo is ready");
        } catch (RuntimeException e) {
            LOG.warn("Not ready yet, trying again in {} s: {}", RETRY_SECONDS, rootMessage(e));
            executor.schedule(this::attempt, RETRY_SECONDS, TimeUnit.SECONDS);
        }
    }

    public boolean isDone() {
        return done;
    }

    @PreDestroy
    void end() {
        AddoDataSource.stopEmbedded();
    }

    private static String rootMessage(Throwable fault) {
        var cause = fault;
        while (cause.getCause() != null) cause = cause.getCause();
        return cause.getMessage();
    }
}
