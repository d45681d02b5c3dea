package cymru.addo.outstanding;

import static java.util.Objects.requireNonNull;

import cymru.addo.school.Band;
import cymru.addo.school.ClassGroupId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Whom of the outstanding somebody wants to see.
 *
 * @param reasons for which they are outstanding; none finds nobody
 * @param name a part of it; empty narrows nothing
 */
public record OutstandingFilter(
        Optional<ClassGroupId> classGroup, Optional<Band> band, Set<Reason> reasons, String name) {
    public static final OutstandingFilter EVERYBODY =
            new OutstandingFilter(Optional.empty(), Optional.empty(), EnumSet.allOf(Reason.class), "");

    public OutstandingFilter {
        requireNonNull(classGroup, "classGroup");
        requireNonNull(band, "band");
        reasons = Set.copyOf(reasons);
        requireNonNull(name, "name");
    }

    public static OutstandingFilter of(ClassGroupId classGroup) {
        return new OutstandingFilter(Optional.of(classGroup), Optional.empty(), EVERYBODY.reasons(), "");
    }
}
