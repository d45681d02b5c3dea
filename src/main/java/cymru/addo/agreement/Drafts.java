package cymru.addo.agreement;

import cymru.addo.agreement.DraftWording.Place;
import cymru.addo.school.SchoolId;
import java.util.Map;

/** The next editions that schools are writing. */
public interface Drafts {
    /** The pupils' agreement as it is being written; one that nobody has begun has no words. */
    Draft of(SchoolId school);

    /**
     * Keeps what one promise is to say.
     *
     * @param version the draft that was on the page
     * @return false, and nothing is kept, when the draft was changed meanwhile
     */
    boolean keep(SchoolId school, int version, RuleKey rule, Map<Place, DraftWording> words);

    /** Forgets all that was written; false, and nothing is forgotten, when the draft was changed meanwhile. */
    boolean discard(SchoolId school, int version);
}
