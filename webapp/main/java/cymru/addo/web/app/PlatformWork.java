package cymru.addo.web.app;

import cymru.addo.vle.RefreshDueRosters;
import cymru.addo.vle.outbox.RenewEula;
import cymru.addo.vle.outbox.SendOutbox;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is done at platforms with nobody waiting: results sent, class lists read. Every node does it. In threads of their own,
 * since a platform may take its time and nothing else should wait for it.
 */
@ApplicationScoped
public class PlatformWork {

    private static final Logger LOG = LoggerFactory.getLogger(PlatformWork.class);
    private static final int MESSENGERS = 3;
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final Duration AN_HOUR = Duration.ofHours(1);

    @Resource
    private ManagedThreadFactory threadFactory;

    private SendOutbox outbox;
    private RefreshDueRosters rosters;
    private RenewEula eula;
    private MoodleWork moodle;
    private final List<Thread> threads = new ArrayList<>();

    PlatformWork() {}

    @Inject
    public PlatformWork(SendOutbox outbox, RefreshDueRosters rosters, RenewEula eula, MoodleWork moodle) {
        this.outbox = outbox;
        this.rosters = rosters;
        this.eula = eula;
        this.moodle = moodle;
    }

    void begin() {
        for (var n = 0; n < MESSENGERS; n++) start("sending results", this::send, SOON);
        start("reading class lists", rosters::refreshDue, A_MINUTE);
        moodle.tasks().forEach(each -> start(each.what(), each.task(), each.every()));
        start("renewing acceptances", eula::whereDue, AN_HOUR);
    }

    void end() {
        threads.forEach(Thread::interrupt);
    }

    private void send() {
        var round = outbox.sendDue();
        if (round.parked() > 0) LOG.warn("{} results were refused by a platform and are parked", round.parked());
        if (round.putOff() > 0) LOG.info("{} results wait for a platform, {} were sent", round.putOff(), round.sent());
    }

    private void start(String what, Runnable task, Duration every) {
        var thread = threadFactory.newThread(() -> repeat(Housekeeping.careful(what, task), every));
        thread.setName("addo " + what);
        thread.setDaemon(true);
        threads.add(thread);
        thread.start();
    }

    private static void repeat(Runnable task, Duration every) {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(every.toMillis());
                task.run();
            }
        } catch (InterruptedException theServerStops) {
            Thread.currentThread().interrupt();
        }
    }
}
