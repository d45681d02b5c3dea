package cymru.addo.classcode;

import static java.util.Objects.requireNonNull;

import cymru.addo.school.PersonId;
import java.time.Instant;

/**
 * A name that was picked by the code.
 *
 * @param here whether that visit still goes on; then nobody else can pick the name
 */
public record CameIn(PersonId person, String name, Instant at, boolean here) {
    public CameIn {
        requireNonNull(person, "person");
        requireNonNull(name, "name");
        requireNonNull(at, "at");
    }

    /** Names nobody, so that no log can. */
    @Override
    public String toString() {
        return "CameIn[" + person + "]";
    }
}
