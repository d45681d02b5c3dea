package cymru.addo.web.app;

import cymru.addo.appointment.AppointmentCodes;
import cymru.addo.appointment.Appointments;
import cymru.addo.lti.keys.ToolKeys;
import cymru.addo.school.Jurisdiction;
import cymru.addo.school.Schools;
import cymru.addo.vle.HaveRegistrations;
import cymru.addo.vle.Invitations;
import cymru.addo.vle.RegistrationsFile;
import cymru.addo.vle.SchoolRegistrations;
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
    private static final String UNNAMED_SCHOOL = "Our school / Ein hysgol";
    private static final Duration INVITATION_LASTS = Duration.ofDays(7);

    @Resource
    private ManagedScheduledExecutorService executor;

    private AddoConfig config;
    private Database database;
    private ToolKeys keys;
    private HaveRegistrations registrations;
    private Schools schools;
    private SchoolRegistrations known;
    private Invitations invitations;
    private Appointments appointments;
    private AppointmentCodes codes;
    private Demonstration demonstration;
    private Housekeeping housekeeping;
    private OutboxFigures figures;
    private Commands commands;
    private Doors doors;
    private volatile boolean done;

    StartUp() {}

    @Inject
    public StartUp(
            AddoConfig config,
            Database database,
            ToolKeys keys,
            HaveRegistrations registrations,
            Schools schools,
            SchoolRegistrations known,
            Invitations invitations,
            Appointments appointments,
            AppointmentCodes codes,
            Demonstration demonstration,
            Housekeeping housekeeping,
            OutboxFigures figures,
            Commands commands,
            Doors doors) {
        this.config = config;
        this.database = database;
        this.keys = keys;
        this.registrations = registrations;
        this.schools = schools;
        this.known = known;
        this.invitations = invitations;
        this.appointments = appointments;
        this.codes = codes;
        this.demonstration = demonstration;
        this.housekeeping = housekeeping;
        this.figures = figures;
        this.commands = commands;
        this.doors = doors;
    }

    void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
        config.command().ifPresentOrElse(commands::runAndEnd, this::attempt);
    }

    /** Until the database answers, ready stays down and we ask again: no restart is needed when it comes late. */
    private void attempt() {
        try {
            database.migrate();
            keys.begin();
            config.registrations().ifPresent(this::have);
            demonstration.begin();
            inviteTheFirstSchool();
            offerCoordinatorCodes();
            housekeeping.begin(executor);
            doors.begin(executor);
            figures.begin();
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

    /** Until a platform is connected, each start prints one invitation link: a link that was lost costs a restart, no more. */
    private void inviteTheFirstSchool() {
        var all = schools.all();
        if (all.stream().anyMatch(school -> !known.of(school.id()).isEmpty())) return;
        var school = all.isEmpty() ? schools.open(UNNAMED_SCHOOL, Jurisdiction.WALES) : all.get(0);
        var invitation = invitations.issue(school.id(), INVITATION_LASTS);
        LOG.info(
                "No platform yet. Connect one with this link (once, within 7 days): {}/lti/register/{}",
                config.publicUrl(),
                invitation);
    }

    /** A school that was registered by file has no registration page to show the code on. */
    private void offerCoordinatorCodes() {
        for (var school : schools.all())
            if (!known.of(school.id()).isEmpty()
                    && appointments.coordinators(school.id()).isEmpty())
                LOG.info(
                        "{} has no e-safety coordinator. Whoever of its staff types in this code becomes one (once, within"
                                + " 7 days): {}",
                        school.name(),
                        codes.issue(school.id()));
    }

    public boolean isDone() {
        return done;
    }

    @PreDestroy
    void end() {
        housekeeping.end();
        demonstration.end();
        AddoDataSource.stopEmbedded();
    }

    static String rootMessage(Throwable fault) {
        var cause = fault;
        while (cause.getCause() != null) cause = cause.getCause();
        return cause.getMessage();
    }
}
