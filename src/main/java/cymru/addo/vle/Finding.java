package cymru.addo.vle;

/**
 * What trying one part of a connection found.
 *
 * @param number how many keys, people or columns there were; 0 where that says nothing
 * @param detail what the platform, or we, had against it: in English, for an administrator; empty where nothing is wrong
 */
public record Finding(Part part, Result result, int number, String detail) {

    /** What is tried, in this order: each needs those before it, save the keys. */
    public enum Part {
        KEYS,
        TOKEN,
        CLASS_LIST,
        GRADES
    }

    /** How it went, by what has to be changed. */
    public enum Result {
        WORKS,
        /** No class of this platform has come with that service yet. */
        NOT_SEEN,
        /** It needs a part that failed. */
        NOT_TRIED,
        NO_ANSWER,
        BUSY,
        UNREADABLE,
        /** The platform knows us, and will not. */
        NOT_ALLOWED,
        /** The address leads nowhere on the platform. */
        NOT_THERE,
        /** We may not ask there: no https, no public address, another host. */
        ADDRESS,
        NO_USABLE_KEY
    }

    static Finding works(Part part, int number) {
        return new Finding(part, Result.WORKS, number, "");
    }

    static Finding of(Part part, Result result, String detail) {
        return new Finding(part, result, 0, detail);
    }

    public boolean isFailure() {
        return result != Result.WORKS && result != Result.NOT_SEEN && result != Result.NOT_TRIED;
    }
}
