package cymru.addo.check;

import cymru.addo.agreement.Edition;
import cymru.addo.agreement.Reader;
import cymru.addo.agreement.RuleKey;
import cymru.addo.attempt.Mark;
import cymru.addo.year.SchoolYear;
import java.time.Instant;

/**
 * One answer to the question on a promise.
 *
 * @param number the first is 1
 */
record Try(Reader reader, Edition edition, SchoolYear year, int number, Mark mark, Instant at) {
    RuleKey rule() {
        return new RuleKey(mark.question());
    }
}
