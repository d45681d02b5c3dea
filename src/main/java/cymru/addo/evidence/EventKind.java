package cymru.addo.evidence;

/** What can happen that a school may one day have to prove. */
public enum EventKind {
    AGREED,
    QUERY_RAISED,
    NOT_YET,
    QUERY_CLOSED,
    BAND_CHANGED,
    CLASS_BAND_CHANGED,
    JOINED,
    LEFT,
    EDITION_PUBLISHED,
    SETTINGS_CHANGED,
    APPOINTED,
    APPOINTMENT_ENDED,
    RESULTS_TRIED_AGAIN
}
