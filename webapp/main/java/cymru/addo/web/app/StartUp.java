package cymru.addo.web.app;

import cymru.addo.lti.keys.ToolKeys;
import cymru.addo.school.Jurisdiction;
import cymru.addo.school.Schools;
import cymru.addo.vle.HaveRegistrations;
import cymru.addo.vle.Invitations;
import cymru.addo.vle.RegistrationsFile;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The morning of the school day: tables brought up to date, keys and registrations there, the doors opened. */
@ApplicationScoped
public class StartUp {

    private static final Logger LOG = LoggerFactory.getLogger(StartUp.class);
    private static final int RETRY_SECONDS = 2;
    private static final Duration INVITATION_LASTS = Duration.ofDays(7);

    @Resource
    private ManagedScheduledExecutorService executor;

    private AddoConfig config;
    private Database database;
    private ToolKeys keys;
    private HaveRegistrations registrations;
    private Schools schools;
    private Invitations invitations;
    private Demonstration demonstration;
    private Housekeeping housekeeping;
    private volatile boolean done;

    StartUp() {}

    @Inject
    public StartUp(
            AddoConfig config,
            Database database,
            ToolKeys keys,
            HaveRegistrations registrations,
            Schools schools,
            Invitations invitations,
            Demonstration demonstration,
            Housekeeping housekeeping) {
        this.config = config;
        this.database = database;
        this.keys = keys;
        this.registrations = registrations;
        this.schools = schools;
        this.invitations = invitations;
        this.demonstration = demonstration;
        this.housekeeping = housekeeping;
    }

    void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
        attempt();
    }

    /** Until the database answers, ready stays down and we ask again: no restart is needed when it comes late. */
    private void attempt() {
        try {
            database.migrate();
            keys.begin();
            config.registrations().ifPresent(this::have);
            demonstration.begin();
            inviteTheFirstSchool();
            housekeeping.begin(executor);
            done = true;
            LOG.info("Addo is ready at {}", config.publicUrl());
        } catch (RuntimeException e) {
            LOG.warn("Not ready yet, trying again in {} s: {}", RETRY_SECONDS, rootMessage(e));
            executor.schedule(this::attempt, RETRY_SECONDS, TimeUnit.SECONDS);
        }
    }

    private void have(Path file) {
        try {
            registrations.have(RegistrationsFile.read(Files.readString(file)), Jurisdiction.WALES);
        } catch (IOException e) {
            throw new UncheckedIOException("The registrations file cannot be read: " + file, e);
        }
    }

    /** A first start without a school: one invitation link, printed once, connects the first platform. */
    private void inviteTheFirstSchool() {
        if (!schools.all().isEmpty()) return;
        var school = schools.open("Ysgol / School", Jurisdiction.WALES);
        var invitation = invitations.issue(school.id(), INVITATION_LASTS);
        LOG.info(
                "No school yet. Connect a learning platform with this link (once, within 7 days): {}/lti/register/{}",
                config.publicUrl(),
                invitation);
    }

    public boolean isDone() {
        return done;
    }

    @PreDestroy
    void end() {
        demonstration.end();
        AddoDataSource.stopEmbedded();
    }

    private static String rootMessage(Throwable fault) {
        var cause = fault;
        while (cause.getCause() != null) cause = cause.getCause();
        return cause.getMessage();
    }
}
