package cymru.addo.assignment;

import static java.util.Objects.requireNonNull;

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
 */
public record Task(
        Kind kind,
        Optional<String> contentKey,
        Optional<Band> band,
        Optional<Instant> due,
        boolean graded,
        Optional<String> title) {
    private static final int LONGEST_TITLE = 200;

    public Task {
        requireNonNull(kind, "kind");
        if ((kind == Kind.MODULE) != contentKey.isPresent())
            throw new IllegalArgumentException("A module is named by its content key, the agreement is not");
        title = title.map(words -> PlainText.lineOrNull(words, LONGEST_TITLE));
    }

    public static Task agreement(Optional<Band> band, Optional<Instant> due, boolean graded, Optional<String> title) {
        return new Task(Kind.AGREEMENT, Optional.empty(), band, due, graded, title);
    }
}
