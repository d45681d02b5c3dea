package cymru.addo.evidence;

import cymru.addo.school.SchoolId;
import java.util.List;
import java.util.Optional;

/** What stands behind the code of a receipt: an event whose link holds. */
public interface FindProof {
    /** The events whose hash has this code, of whichever school, as long as they still are what was linked. */
    List<Event> with(ShortCode code);

    /** Empty for the seconds until the event is linked. */
    Optional<ShortCode> codeOf(SchoolId school, long event);
}
