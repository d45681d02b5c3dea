package cymru.addo.access;

/** Where somebody's access stands. */
public enum AccessState {
    NOT_GRANTED,
    GRANTED,
    WITHDRAWN,
    /** In no class any more, whatever was set before. */
    LEFT
}
