package cymru.addo.rollover;

import cymru.addo.school.Band;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import cymru.addo.year.SchoolYear;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The years that schools opened and the bands they set for them. Each change is kept together with its events, or not at all. */
public interface Rollovers {
    /** @return false where it was opened already */
    boolean open(SchoolId school, SchoolYear year, PersonId coordinator, Instant at);

    Optional<YearOpened> opened(SchoolId school, SchoolYear year);

    /** Whether slips for parents were printed for the year. */
    boolean hasPrintedSlips(SchoolId school, SchoolYear year);

    /**
     * Puts classes in bands that count from a year on: what was answered in the year before stays as it is.
     *
     * @return how many changed; nothing is kept where none did
     */
    int apply(SchoolId school, SchoolYear year, Map<ClassGroupId, Band> bands, PersonId coordinator, Instant at);

    /** The last one for this year that was not undone. */
    Optional<Rollover> last(SchoolId school, SchoolYear year);

    /**
     * Puts back what stood before the last one; a class that somebody changed since keeps its band.
     *
     * @return false where there is none, or somebody has answered under it
     */
    boolean undo(SchoolId school, SchoolYear year, PersonId coordinator, Instant at);
}
