package cymru.addo.curriculum;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How a question is put, and so how it looks and how it is answered. */
public enum QuestionKind {
    WHICH_PICTURE,
    ONE_CHOICE,
    SEVERAL_CHOICES,
    TRUE_FALSE,
    BEST_REPLY,
    SPOT_PRIVATE,
    SORT,
    ORDER,
    MATCH;

    /** The kind that a module's file names, if it is one at all. */
    static Optional<QuestionKind> named(String name) {
        return Stream.of(values()).filter(kind -> kind.written().equals(name)).findFirst();
    }

    public String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether exactly one option is right, so that the right one can be told by its looks if we are careless. */
    public boolean isOneOfSeveral() {
        return this == WHICH_PICTURE || this == ONE_CHOICE || this == TRUE_FALSE || this == BEST_REPLY;
    }

    /** Whether an option is either right or not. */
    public boolean isChoice() {
        return isOneOfSeveral() || this == SEVERAL_CHOICES || this == SPOT_PRIVATE;
    }
}
