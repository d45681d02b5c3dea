package cymru.addo.reminder;

/** Why a reminder certainly did not arrive. */
public enum WhyNot {
    /** Moodle takes no message for this person: the account is gone, or does not receive any. */
    REFUSED,
    /** Moodle does not let Addo send messages. */
    NOT_ALLOWED,
    /** The school has switched reminders off, or its Moodle is connected no more. */
    DISCONNECTED,
    /** Its day was over before Moodle could be reached. */
    DAY_OVER
}
