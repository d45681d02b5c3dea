package cymru.addo.assignment;

import static java.util.Objects.requireNonNull;

import cymru.addo.curriculum.ModuleKey;
import cymru.addo.school.Band;
import cymru.addo.school.PlainText;
import java.time.Instant;
import java.util.Optional;

/**
 * What a teacher picked to set: the agreement, or a module by its content key.
 *
 * @param band the band to read it in, where the teacher chose one for this link
 * @param graded whether it counts in the gradebook
 * @param title what the link is called; empty for the usual words
 * @param terms to whom, after what, and how much of it must be right
 */
public record Task(
        Kind kind,
        Optional<String> contentKey,
        Optional<Band> band,
        Optional<Instant> due,
        boolean graded,
        Optional<String> title,
        Terms terms) {
    private static final int LONGEST_TITLE = 200;

    public Task {
        requireNonNull(kind, "kind");
        requireNonNull(terms, "terms");
        if ((kind == Kind.MODULE) != contentKey.isPresent())
            throw new IllegalArgumentException("A module is named by its content key, the agreement is not");
        title = title.map(words -> PlainText.lineOrNull(words, LONGEST_TITLE));
    }

    public static Task agreement(Optional<Band> band, Optional<Instant> due, boolean graded, Optional<String> title) {
        return new Task(Kind.AGREEMENT, Optional.empty(), band, due, graded, title, Terms.USUAL);
    }

    public static Task module(ModuleKey module, Optional<Instant> due, boolean graded, Optional<String> title) {
        return new Task(Kind.MODULE, Optional.of(module.value()), Optional.empty(), due, graded, title, Terms.USUAL);
    }

    /** The same on other terms. */
    public Task on(Terms other) {
        return new Task(kind, contentKey, band, due, graded, title, other);
    }

    /** Whether both ask the same of the same people, on whatever terms. */
    public boolean asksTheSameAs(Task other) {
        return kind == other.kind
                && contentKey.equals(other.contentKey)
                && band.equals(other.band)
                && terms.only().equals(other.terms.only());
    }

    /** Empty for the agreement. */
    public Optional<ModuleKey> module() {
        return contentKey.map(ModuleKey::new);
    }
}
