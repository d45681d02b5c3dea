package cymru.addo.rollover;

import cymru.addo.school.ClassGroupId;
import cymru.addo.school.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * A pupil who came into a class.
 *
 * @param newHere whether it is their first place in the school of those they have
 * @param openModules how many modules the class was set and they have not done
 */
public record Joiner(
        ClassGroupId classGroup,
        String classTitle,
        PersonId person,
        Optional<String> name,
        Instant joinedAt,
        boolean newHere,
        int openModules) {
    /** Names nobody, so that no log can. */
    @Override
    public String toString() {
        return "Joiner[" + person + "]";
    }
}
