package cymru.addo.vle.outbox;

/** What a message tells. */
public enum MessageKind {
    /** How far somebody is with an assignment, for one gradebook column. */
    SCORE,
    /** Somebody accepted the agreement. */
    EULA_USER,
    /** There is a new edition or a new year: nobody has accepted yet. */
    EULA_RESET,
    /** Whether the platform shall ask everybody for the agreement first. */
    EULA_SWITCH
}
