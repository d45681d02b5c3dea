package cymru.addo.pack;

import cymru.addo.curriculum.ModuleKey;
import cymru.addo.school.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a school wrote, as it once was. Sent, it is a draft; published, it has a number and never changes; the newest number is what
 * classes are set, until it is withdrawn.
 *
 * @param newest whether it is the newest that was published under its title
 */
public record PackVersion(
        PackVersionId id,
        String title,
        OptionalInt number,
        boolean newest,
        List<ModuleKey> modules,
        Instant uploadedAt,
        Optional<PersonId> publishedBy,
        Optional<Instant> publishedAt,
        Optional<Instant> withdrawnAt) {
    public PackVersion {
        modules = List.copyOf(modules);
    }

    public boolean isDraft() {
        return number.isEmpty();
    }

    /** Whether people can be set it now. */
    public boolean isInUse() {
        return newest && !isDraft() && withdrawnAt.isEmpty();
    }
}
