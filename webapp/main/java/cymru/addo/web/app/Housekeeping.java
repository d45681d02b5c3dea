package cymru.addo.web.app;

import cymru.addo.classcode.ClassCodeEntries;
import cymru.addo.curriculum.Curricula;
import cymru.addo.evidence.ChainLinker;
import cymru.addo.lti.keys.ToolKeys;
import cymru.addo.reminder.ForgetReminders;
import cymru.addo.visitor.ForgetGuests;
import cymru.addo.vle.LaunchLog;
import cymru.addo.vle.LaunchSessions;
import cymru.addo.vle.LoginSweep;
import cymru.addo.web.launch.LaunchNotes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is done in the background: events linked into the chain within seconds, launches noted; old logins, visits, notes, reminders and names of guests forgotten, keys rotated in time. */
@ApplicationScoped
public class Housekeeping {

    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);
    /** After the first rush of a start. */
    private static final int QUIET_SECONDS = 5;

    private static final Duration VISITS_KEPT = Duration.ofDays(1);
    private static final Duration LAUNCHES_KEPT = Duration.ofDays(90);
    private static final Duration CODE_ENTRIES_KEPT = Duration.ofDays(90);
    /** A school year, and a little more. */
    private static final Duration REMINDERS_KEPT = Duration.ofDays(400);

    private ChainLinker chain;
    private LoginSweep logins;
    private LaunchSessions visits;
    private ToolKeys keys;
    private LaunchNotes notes;
    private LaunchLog launchLog;
    private PlatformWork platforms;
    private Curricula curricula;
    private ForgetGuests guests;
    private ForgetReminders reminders;
    private ClassCodeEntries codeEntries;
    private Clock clock;
    private List<ScheduledFuture<?>> tasks = List.of();

    Housekeeping() {}

    @Inject
    public Housekeeping(
            ChainLinker chain,
            LoginSweep logins,
            LaunchSessions visits,
            ToolKeys keys,
            LaunchNotes notes,
            LaunchLog launchLog,
            PlatformWork platforms,
            Curricula curricula,
            ForgetGuests guests,
            ForgetReminders reminders,
            ClassCodeEntries codeEntries,
            Clock clock) {
        this.chain = chain;
        this.logins = logins;
        this.visits = visits;
        this.keys = keys;
        this.notes = notes;
        this.launchLog = launchLog;
        this.platforms = platforms;
        this.curricula = curricula;
        this.guests = guests;
        this.reminders = reminders;
        this.codeEntries = codeEntries;
        this.clock = clock;
    }

    void begin(ScheduledExecutorService executor) {
        tasks = List.of(
                executor.scheduleWithFixedDelay(careful("linking", this::link), 1, 2, TimeUnit.SECONDS),
                executor.scheduleWithFixedDelay(careful("launch log", notes::write), 1, 1, TimeUnit.SECONDS),
                executor.scheduleWithFixedDelay(careful("sweeping", this::sweep), 1, 5, TimeUnit.MINUTES),
                executor.scheduleWithFixedDelay(careful("guests", guests::forget), 1, 24, TimeUnit.HOURS),
                executor.scheduleWithFixedDelay(careful("keys", keys::rotateIfDue), 1, 24, TimeUnit.HOURS));
        executor.schedule(careful("curriculum", curricula::makeReady), QUIET_SECONDS, TimeUnit.SECONDS);
        platforms.begin();
    }

    void end() {
        platforms.end();
        tasks.forEach(task -> task.cancel(false));
        careful("launch log", notes::write).run();
    }

    private void link() {
        for (var school : chain.schoolsWithTail()) chain.linkTail(school);
    }

    private void sweep() {
        logins.sweep(clock.instant());
        visits.sweep(clock.instant().minus(VISITS_KEPT));
        launchLog.sweep(clock.instant().minus(LAUNCHES_KEPT));
        codeEntries.sweep(clock.instant().minus(CODE_ENTRIES_KEPT));
        reminders.sweep(clock.instant().minus(REMINDERS_KEPT));
    }

    /** A task that fails is tried again at its next turn; without this the schedule would end in silence. */
    static Runnable careful(String what, Runnable task) {
        return () -> {
            try {
                task.run();
            } catch (RuntimeException e) {
                LOG.warn("Background work put off: {} ({})", what, e.getClass().getSimpleName());
            }
        };
    }
}
