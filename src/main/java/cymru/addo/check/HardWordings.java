package cymru.addo.check;

import cymru.addo.agreement.EditionId;
import cymru.addo.agreement.RuleKey;
import cymru.addo.school.Band;
import cymru.addo.school.Language;
import cymru.addo.school.SchoolId;
import cymru.addo.year.SchoolYear;
import java.util.List;

/** Which wordings of promises were not understood at once: a matter of the words, and of nobody who read them. */
public interface HardWordings {
    /** So many people at least, or nothing is told: fewer could be guessed. */
    int FEWEST = 10;

    /** The wordings that enough people were asked about, those that fewest had right at first in front. */
    List<Tried> of(SchoolId school, EditionId edition, SchoolYear year);

    /**
     * How people of one band and language fared with a promise.
     *
     * @param rightAtFirst how many had the question right at their first try
     */
    record Tried(RuleKey rule, Band band, Language language, int people, int rightAtFirst) {
        /** The whole per cent of people who had it right at first. */
        public int percent() {
            return 100 * rightAtFirst / people;
        }
    }
}
