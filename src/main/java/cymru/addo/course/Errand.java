package cymru.addo.course;

import cymru.addo.assignment.AssignmentId;
import cymru.addo.school.SchoolId;
import java.time.Instant;
import java.util.UUID;

/** Something to be done in a course, by whoever holds its lease. */
sealed interface Errand {
    Slip slip();

    /** @param course what Moodle calls it */
    record DueDay(Slip slip, AssignmentId assignment, long course, Instant due) implements Errand {}

    /**
     * @param link what launches call the activity
     * @param account what Moodle calls the pupil
     */
    record Completion(Slip slip, long course, long link, long account) implements Errand {}

    /** @param tries this one included */
    record Slip(SchoolId school, UUID id, UUID lease, int tries) {}
}
