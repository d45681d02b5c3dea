package cymru.addo.support;

import cymru.addo.school.Band;
import cymru.addo.school.PersonId;
import java.util.Optional;

/**
 * What is done for one pupil.
 *
 * @param classes they are in, in words
 * @param band whose words they read, where that is not their class's; empty for as the class
 * @param beside who of the staff sits beside them today; what they answer is kept so
 * @param reason empty where none was written down
 */
public record Support(
        PersonId pupil,
        Optional<String> name,
        String classes,
        Optional<Band> band,
        Optional<PersonId> beside,
        String reason) {
    /** Names nobody and says nothing, so that no log can. */
    @Override
    public String toString() {
        return "Support[" + pupil + "]";
    }
}
