package cymru.addo.roster;

import static java.util.Objects.requireNonNull;

import cymru.addo.school.Band;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.SchoolId;
import java.time.Instant;
import java.util.Optional;

/**
 * A class as the platform knows it: one of its courses. Its band is what staff say; until they do, what its title suggests.
 *
 * @param membershipUrl where the platform lists its members, as last told
 * @param groupsUrl where it tells how the class is divided, as last told
 * @param rosterReadAt when that list was last read completely
 */
public record ClassGroup(
        SchoolId school,
        ClassGroupId id,
        String registration,
        String deployment,
        String contextId,
        String title,
        Optional<Band> guessedBand,
        Optional<Band> band,
        Optional<String> membershipUrl,
        Optional<String> groupsUrl,
        Optional<Instant> rosterReadAt) {
    public ClassGroup {
        requireNonNull(school, "school");
        requireNonNull(id, "id");
        requireNonNull(title, "title");
    }

    /** Whether it is no course but a cohort of the whole platform, from which nobody comes in. */
    public boolean isCohort() {
        return deployment.isEmpty();
    }

    /** The band its pupils read in, set or guessed. */
    public Optional<Band> currentBand() {
        return band.or(() -> guessedBand);
    }

    /** Whether the band is only a guess, which staff should confirm or change. */
    public boolean isGuess() {
        return band.isEmpty() && guessedBand.isPresent();
    }
}
