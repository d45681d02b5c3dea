package cymru.addo.outstanding;

/** Why somebody is outstanding, the most helpful thing to know first. */
public enum Reason {
    /** Nobody can show them the agreement: staff must say which band they are in. */
    NO_BAND("no band"),
    QUERY_OPEN("has a question"),
    NOT_YET("not yet"),
    /** They had agreed, in the words of another band; staff have put them in this one since. */
    BAND_CHANGED("band changed"),
    NOT_ANSWERED("not answered");

    private final String words;

    Reason(String words) {
        this.words = words;
    }

    /** As it stands in {@code outstanding.csv}. */
    public String words() {
        return words;
    }
}
