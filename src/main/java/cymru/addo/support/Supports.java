package cymru.addo.support;

import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is done for pupils of a school. */
public interface Supports {
    /** Of a pupil who is in a class now, whether anything is done for them or not. */
    Optional<Support> of(SchoolId school, PersonId pupil, Instant at);

    /** Of everybody for whom something is done, by name. */
    List<Support> all(SchoolId school, Instant at);

    void sitBeside(SchoolId school, PersonId pupil, PersonId staff, Instant until);

    void stepAway(SchoolId school, PersonId pupil);

    /** @param reason empty takes it away */
    void keepReason(SchoolId school, PersonId pupil, String reason, PersonId coordinator, Instant at);
}
