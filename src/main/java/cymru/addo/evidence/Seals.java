package cymru.addo.evidence;

import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import cymru.addo.year.SchoolYear;
import java.time.Instant;
import java.util.List;

/** The seals of a school. They are kept for good, as the events are. */
public interface Seals {
    /** Seals the chain up to a place that was verified, and notes it among the events. */
    Seal keep(SchoolId school, SchoolYear year, long position, String head, PersonId by, Instant at);

    /** The latest first. */
    List<Seal> of(SchoolId school);

    /** Of whichever school. */
    List<Seal> with(ShortCode code);
}
