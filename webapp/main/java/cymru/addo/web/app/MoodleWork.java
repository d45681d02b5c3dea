package cymru.addo.web.app;

import cymru.addo.cohort.FollowCohorts;
import cymru.addo.course.DoErrands;
import cymru.addo.course.ListErrands;
import cymru.addo.reminder.SendReminders;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;

/** What is done at the Moodles of schools that connected theirs. Nothing of it is done for a school that has not switched it on. */
@Dependent
public class MoodleWork {
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final FollowCohorts cohorts;
    private final SendReminders reminders;
    private final ListErrands listing;
    private final DoErrands errands;

    @Inject
    public MoodleWork(FollowCohorts cohorts, SendReminders reminders, ListErrands listing, DoErrands errands) {
        this.cohorts = cohorts;
        this.reminders = reminders;
        this.listing = listing;
        this.errands = errands;
    }

    List<Task> tasks() {
        return List.of(
                new Task("reading cohorts", cohorts::followDue, A_MINUTE),
                new Task("sending reminders", reminders::sendDue, SOON),
                new Task("work in courses", this::courses, A_MINUTE));
    }

    private void courses() {
        listing.list();
        errands.doDue();
    }

    record Task(String what, Runnable task, Duration every) {}
}
