package cymru.addo.progress;

import cymru.addo.curriculum.ModuleKey;
import cymru.addo.school.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody whom a word from their teacher may help on.
 *
 * @param attempts how many goes they finished
 * @param since when they last worked at it
 */
public record Stuck(PersonId person, Optional<String> name, ModuleKey module, Why why, int attempts, Instant since) {
    /** Why it looks as if they were. */
    public enum Why {
        /** Two goes or more, and not everything that counts is right. */
        TRIED_AGAIN,
        /** Begun, and left alone for a week. */
        LEFT_ALONE
    }

    /** Names nobody, so that no log can. */
    @Override
    public String toString() {
        return "Stuck[" + person + " " + module + "]";
    }
}
