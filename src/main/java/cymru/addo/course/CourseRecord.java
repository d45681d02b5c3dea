package cymru.addo.course;

import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What was done in the courses of a school's Moodle, or could not be. */
public interface CourseRecord {
    /** What waits first, then the newest. */
    List<Line> newest(SchoolId school, int from, int most);

    enum State {
        WAITING,
        GOING,
        DONE,
        /** It broke off in the middle, may have worked, and is not done again. */
        UNSURE,
        FAILED
    }

    /**
     * @param module the key of the module; empty for the agreement
     * @param pupil for whom an activity is completed; empty for a due day
     * @param at when it came to its end
     */
    record Line(
            Optional<String> module,
            String course,
            Optional<PersonId> pupil,
            Optional<String> name,
            State state,
            Optional<WhyNot> why,
            Optional<Instant> at) {}
}
