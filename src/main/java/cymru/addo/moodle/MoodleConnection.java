package cymru.addo.moodle;

import static java.util.Objects.requireNonNull;

import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * That a school lets Addo ask its Moodle. The token is not here: it is sealed, and nobody sees it again.
 *
 * @param site the address of the Moodle without a slash at its end, by which its launches name it, too
 * @param uses what the school switched on
 * @param test how the last test went; empty before the first
 */
public record MoodleConnection(
        SchoolId school,
        String site,
        PersonId connectedBy,
        Instant connectedAt,
        Set<MoodleUse> uses,
        Optional<Test> test) {
    public MoodleConnection {
        requireNonNull(school, "school");
        requireNonNull(site, "site");
        uses = Set.copyOf(uses);
    }

    public boolean isUsedFor(MoodleUse use) {
        return uses.contains(use);
    }

    /** When it was tried, and whether all that is switched on could be done. */
    public record Test(Instant at, boolean isGood) {}
}
