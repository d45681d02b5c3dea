package cymru.addo.exchange;

import java.util.List;

/**
 * What could be read of a file of questions.
 *
 * @param unsaid the questions of which something that is said to an answer was left behind
 */
public record Incoming(List<Item> items, List<LeftOut> leftOut, List<String> unsaid) {
    public Incoming {
        items = List.copyOf(items);
        leftOut = List.copyOf(leftOut);
        unsaid = List.copyOf(unsaid);
    }

    /** With nothing left behind of what was taken. */
    Incoming(List<Item> items, List<LeftOut> leftOut) {
        this(items, leftOut, List.of());
    }

    /** A file of which nothing can be read; the reason has no question's name. */
    static Incoming nothing(Why why) {
        return new Incoming(List.of(), List.of(new LeftOut("", why)));
    }

    static Incoming unreadable() {
        return nothing(Why.UNREADABLE);
    }

    /** Why a question was not taken. */
    public enum Why {
        NUMBER,
        OWN_WORDS,
        NO_ANSWERS,
        NOTHING_RIGHT,
        UNKNOWN,
        UNREADABLE,
        NOT_UTF8,
        NO_ZIP
    }

    /** @param name what the question is called in the file, or how it begins */
    public record LeftOut(String name, Why why) {}
}
