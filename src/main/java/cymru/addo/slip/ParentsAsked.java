package cymru.addo.slip;

import cymru.addo.school.Band;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import java.time.Instant;
import java.util.Set;

/** In which age bands a school asks a parent as well: all of them, unless it chose otherwise. */
public interface ParentsAsked {
    Set<Band> in(SchoolId school);

    /** Keeps the choice beside its event; nothing happens where it is the same. */
    void choose(SchoolId school, Set<Band> asked, PersonId by, Instant at);
}
