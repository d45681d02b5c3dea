package cymru.addo.reminder;

/** How far a reminder is. */
public enum State {
    WAITING,
    /** On its way now. */
    SENDING,
    SENT,
    /** It may have arrived or not: Moodle, or we, broke off in the middle. It is not sent again that day. */
    UNSURE,
    /** They answered, or left, before it was sent. */
    NOT_NEEDED,
    /** It certainly has not arrived. */
    FAILED
}
