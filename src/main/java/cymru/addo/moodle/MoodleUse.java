package cymru.addo.moodle;

import static cymru.addo.moodle.MoodleFunction.ACTIVITY_STATES;
import static cymru.addo.moodle.MoodleFunction.CALENDAR;
import static cymru.addo.moodle.MoodleFunction.COHORTS;
import static cymru.addo.moodle.MoodleFunction.COHORT_MEMBERS;
import static cymru.addo.moodle.MoodleFunction.COMPLETE;
import static cymru.addo.moodle.MoodleFunction.CONTENTS;
import static cymru.addo.moodle.MoodleFunction.MESSAGE;
import static cymru.addo.moodle.MoodleFunction.USERS;

import java.util.Set;

/** What a school may let Addo do with its Moodle, each for itself. */
public enum MoodleUse {
    /** Cohorts and profile fields say who is in which year group, and who belongs to the school. */
    YEAR_GROUPS(COHORTS, COHORT_MEMBERS, USERS),
    /** Whoever has still to answer gets a message. */
    REMINDERS(MESSAGE),
    /** The day by which a class is to finish stands in its calendar. */
    DUE_DAYS(CALENDAR),
    /** Whoever answered has the activity completed, where no gradebook tells it. */
    COMPLETION(CONTENTS, ACTIVITY_STATES, COMPLETE);

    private final Set<MoodleFunction> needs;

    MoodleUse(MoodleFunction... needs) {
        this.needs = Set.of(needs);
    }

    /** The functions it cannot do without. */
    public Set<MoodleFunction> needs() {
        return needs;
    }
}
