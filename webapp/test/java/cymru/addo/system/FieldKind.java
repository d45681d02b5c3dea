package cymru.addo.system;

/** What a field takes, and so what becomes of anything else. */
enum FieldKind {
    /** One of a few values, a secret, or the id of something: all else is refused. */
    CHOICE,
    /** The same, or nothing. */
    CHOICE_OR_NOTHING,
    /** A person's own words: kept as they are, or refused where they are too long, and shown again to be shortened. */
    WORDS,
    /** Says what a page says besides: what it does not know, it passes over. */
    HINT,
    /** A platform's own business: handed back or handed on, refused or not, but never a fault. */
    OPAQUE;

    /** Whether this cannot stand in such a field. */
    boolean refuses(String value) {
        return switch (this) {
            case CHOICE -> true;
            case CHOICE_OR_NOTHING -> !value.isBlank();
            case WORDS -> value.length() >= Nasty.LONG.length();
            case HINT, OPAQUE -> false;
        };
    }
}
