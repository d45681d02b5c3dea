package cymru.addo.cohort;

import cymru.addo.school.ClassGroupId;
import java.time.Instant;
import java.util.Optional;

/**
 * A cohort that a school uses, from when a coordinator applied it.
 *
 * @param people how many are in it, as last read
 * @param missingSince since when Moodle lists it no more; whoever was in it stays where they are
 */
public record Cohort(
        String id,
        ClassGroupId classGroup,
        String title,
        Meaning meaning,
        Instant appliedAt,
        int people,
        Optional<Instant> missingSince) {}
