package cymru.addo.agreement;

import cymru.addo.agreement.DraftWording.Place;
import cymru.addo.school.Band;
import cymru.addo.school.SchoolId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The next editions that schools are writing. */
public interface Drafts {
    /** The pupils' agreement as it is being written; one that nobody has begun has no words. */
    Draft of(SchoolId school);

    /**
     * Keeps what one promise is to say, and what is asked about it.
     *
     * @param version the draft that was on the page
     * @return false, and nothing is kept, when the draft was changed meanwhile
     */
    boolean keep(SchoolId school, int version, RuleKey rule, Map<Place, DraftWording> words, DraftQuestion question);

    /** Keeps the words around the promises of a band; false, and nothing is kept, when the draft was changed meanwhile. */
    boolean keep(SchoolId school, int version, Map<DraftFrame.Place, DraftFrame> frames);

    /**
     * Adds a promise at the end, without words yet.
     *
     * @param before the promises as they stand in order
     * @param picture the name of one that promises can have
     * @param bands who is to make it; somebody
     * @return its key; empty, and nothing is kept, when the draft was changed meanwhile
     */
    Optional<RuleKey> add(SchoolId school, int version, List<RuleKey> before, PromisePicture picture, Set<Band> bands);

    /**
     * Keeps which promises are to be made, in this order. One that the school added and that is not among them is forgotten.
     *
     * @return false, and nothing is kept, when the draft was changed meanwhile
     */
    boolean arrange(SchoolId school, int version, List<RuleKey> order);

    /** Forgets all that was written; false, and nothing is forgotten, when the draft was changed meanwhile. */
    boolean discard(SchoolId school, int version);
}
