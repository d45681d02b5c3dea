package cymru.addo.cohort;

import cymru.addo.roster.KnownName;
import cymru.addo.roster.RosterMember;
import cymru.addo.school.Band;
import java.util.List;
import java.util.Optional;

/**
 * Where one person would land, and what that changes for them.
 *
 * @param cohorts the names of those that put them there
 * @param band empty where the cohorts say two, or none at all
 * @param askedAgain whether they have agreed already, in words of another band
 */
public record Landing(
        RosterMember person, List<String> cohorts, Optional<Band> band, Change change, boolean askedAgain) {
    public enum Change {
        /** They are not known yet; the list makes them known. */
        NEW,
        /** They are not known yet, and the school does not list who never came. */
        NOT_YET_KNOWN,
        MOVES,
        STAYS,
        /** Staff have set a band for them alone, which comes first. */
        OWN_BAND,
        /** The links they come in by say a band, which comes first. */
        LINK,
        /** Cohorts of two bands: Moodle has no answer. */
        TWO_BANDS,
        /** Only listed. */
        NO_BAND,
        /** They teach. */
        STAFF
    }

    public Landing {
        cohorts = List.copyOf(cohorts);
    }

    public Optional<String> name() {
        return KnownName.of(person.forename(), person.surname(), person.displayName());
    }

    /** What a preview shows of it, for telling whether it is still so. */
    String told() {
        return person.subject() + " " + band.map(Band::name).orElse("-") + " " + change + " " + askedAgain;
    }
}
