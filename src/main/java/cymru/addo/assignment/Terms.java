package cymru.addo.assignment;

import cymru.addo.curriculum.ModuleKey;
import cymru.addo.school.PersonId;
import java.util.Optional;
import java.util.Set;

/**
 * On what terms something is set.
 *
 * @param percent of the questions that must be right, 1 to 100; empty for the usual share
 * @param after the module that must be understood first
 * @param asksBefore whether the quiz is asked before the pages too, to see what the class knew
 * @param only the pupils who alone are set it; empty for the whole class
 */
public record Terms(Optional<Integer> percent, Optional<ModuleKey> after, boolean asksBefore, Set<PersonId> only) {
    /** Everybody, at once, and the usual share. */
    public static final Terms USUAL = new Terms(Optional.empty(), Optional.empty(), false, Set.of());

    public Terms {
        if (percent.filter(share -> share < 1 || share > 100).isPresent())
            throw new IllegalArgumentException("No share of a quiz");
        only = Set.copyOf(only);
    }

    public static Terms after(ModuleKey module) {
        return new Terms(Optional.empty(), Optional.of(module), false, Set.of());
    }
}
