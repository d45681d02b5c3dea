package cymru.addo.vle.outbox;

import cymru.addo.school.ClassGroupId;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the coordinator sees of the outbox: what waits and since when, and what somebody has to mend. */
public interface StuckMessages {
    /** What cannot arrive until somebody changes something, the oldest first. */
    default List<Parked> parked(SchoolId school, int most) {
        return parked(school, 0, most);
    }

    /** Those that come after a message, for a list of more than one page. */
    List<Parked> parked(SchoolId school, long after, int most);

    Waiting waiting(SchoolId school);

    /** Of all schools, for whoever runs the tool. */
    Counts counts();

    /** Only what is parked, and only of this school. */
    boolean release(SchoolId school, long message, PersonId by);

    /** @return how many */
    int releaseAll(SchoolId school, PersonId by);

    /**
     * @param person whom it is about; empty where it concerns everybody
     * @param why what has to be mended, for a page to say in words
     * @param detail what the platform, or we, had against it; in English, for the administrator
     * @param happened when what it tells happened
     */
    record Parked(
            long message,
            MessageKind kind,
            Optional<PersonId> person,
            Optional<ClassGroupId> classGroup,
            String classTitle,
            Optional<String> assignmentTitle,
            WhyParked why,
            String detail,
            int tries,
            Instant happened,
            Instant parked) {}

    /** @param since when the oldest of them was laid down */
    record Waiting(long messages, long parked, Optional<Instant> since, Optional<String> lastError) {}

    record Counts(long waiting, long parked, Optional<Instant> waitingSince) {}
}
