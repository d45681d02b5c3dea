package cymru.addo.outstanding;

import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import java.time.Instant;

/** How long each school waits before it calls somebody overdue. It is only ever a word on a list: nothing is locked. */
public interface GracePeriods {
    /** The longest a school can choose, in days. */
    int LONGEST = 60;

    int days(SchoolId school);

    /**
     * The choice and its event, or neither; choosing the same again is nothing new.
     *
     * @param days from 0 to {@link #LONGEST}
     */
    void choose(SchoolId school, int days, PersonId coordinator, Instant at);
}
