package cymru.addo.agreement;

/** How much a new edition changes, which the coordinator decides and says why. */
public enum Weight {
    /** A promise is another one now: everybody is asked again. */
    MATERIAL,
    /** The same promises in better words: what was answered stands, and everybody is told once. */
    MINOR
}
