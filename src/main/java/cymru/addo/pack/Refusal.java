package cymru.addo.pack;

/**
 * Why a zip is not taken at all, before its words are read.
 *
 * @param file the file in it that is meant; empty where the whole is
 */
public record Refusal(Why why, String file) {
    /** The sentence that is said. */
    public enum Why {
        TOO_LARGE,
        NO_ZIP,
        TOO_MANY,
        TOO_MUCH,
        TOO_DENSE,
        FILE_TOO_LARGE,
        NESTED,
        PATH,
        TWICE,
        KIND,
        LINK,
        ODD_NAME,
        NO_TEXT,
        TANGLED,
        DRAWING,
        NO_MODULES
    }
}
