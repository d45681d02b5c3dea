package cymru.addo.exchange;

import java.util.List;

/** What could be read of a file of questions. */
public record Incoming(List<Item> items, List<LeftOut> leftOut) {
    public Incoming {
        items = List.copyOf(items);
        leftOut = List.copyOf(leftOut);
    }

    /** Why a question was not taken. */
    public enum Why {
        NUMBER,
        OWN_WORDS,
        NO_ANSWERS,
        NOTHING_RIGHT,
        UNKNOWN,
        UNREADABLE
    }

    /** @param name what the question is called in the file, or how it begins */
    public record LeftOut(String name, Why why) {}
}
