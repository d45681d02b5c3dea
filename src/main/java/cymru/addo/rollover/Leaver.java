package cymru.addo.rollover;

import cymru.addo.school.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * A pupil who went from a class.
 *
 * @param gone whether they are in no class of the school any more
 * @param hadAccess whether somebody had granted them access, so that the next list for the network says to remove them
 */
public record Leaver(
        String classTitle, PersonId person, Optional<String> name, Instant leftAt, boolean gone, boolean hadAccess) {
    /** Names nobody, so that no log can. */
    @Override
    public String toString() {
        return "Leaver[" + person + "]";
    }
}
