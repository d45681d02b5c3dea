package cymru.addo.moodle;

import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which schools connected their Moodle: one each. */
public interface MoodleConnections {
    Optional<MoodleConnection> of(SchoolId school);

    /** Another address or token takes the place of the first; what was switched on stays on. */
    void keep(SchoolId school, PersonId by, String site, byte[] sealedToken, Instant at);

    void forget(SchoolId school);

    void use(SchoolId school, Set<MoodleUse> uses);

    void tested(SchoolId school, MoodleConnection.Test test);

    /** The schools that switched this on. */
    List<SchoolId> using(MoodleUse use);

    Optional<byte[]> sealedToken(SchoolId school);

    /** Whether people come to the school from this Moodle: only then are its user ids the ones we know them by. */
    boolean isPlatform(SchoolId school, String site);

    /** Somebody who came to the school from this Moodle, by their user id there; the newest. */
    Optional<Long> somebodyFrom(SchoolId school, String site);
}
