package cymru.addo.reminder;

import java.time.Instant;

/** Who was reminded, for as long as a school looks back. */
public interface ForgetReminders {
    /** Forgets those that ended before, and the rounds of which none is left; answers how many reminders. */
    int sweep(Instant before);
}
