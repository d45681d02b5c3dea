package cymru.addo.course;

/** Why something was not done in a course, and will not be by itself. */
public enum WhyNot {
    /** The course, the activity or the account is not there. */
    NOT_THERE,
    /** The activity has no completion that could be marked. */
    NO_COMPLETION,
    /** Moodle did not take it. */
    REFUSED
}
