package cymru.addo.cohort;

import cymru.addo.school.SchoolId;
import java.time.Instant;
import java.util.Optional;

/** Whose cohorts are due to be read again, and how that went. One node at a time reads those of a school. */
public interface CohortReadings {
    /** How it stands with a school that follows its cohorts; empty for one that does not. */
    Optional<Reading> of(SchoolId school);

    /** The cohorts of this school are followed from now on, and due at once. */
    void follow(SchoolId school, boolean wholeSchool);

    /** A school whose turn it is; no other node gets it while we read. */
    Optional<SchoolId> take();

    void succeeded(SchoolId school);

    void failed(SchoolId school, MoodleCohorts.Trouble why);

    /**
     * @param readAt when they were last read
     * @param failure why not, since then
     */
    record Reading(
            boolean wholeSchool,
            Optional<Instant> readAt,
            Optional<Instant> failedAt,
            Optional<MoodleCohorts.Trouble> failure) {}
}
