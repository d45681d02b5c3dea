package cymru.addo.vle.outbox;

/** Why a message cannot arrive until somebody mends something: each has another advice. */
public enum WhyParked {
    /** The platform does not take it, for this person or at all: not a pupil of the course there, for instance. */
    NOT_TAKEN,
    /** The platform does not let us: a setting of the tool, or its key, over there. */
    NOT_ALLOWED,
    /** There is no column for it in the gradebook, and we may not make one. */
    NO_COLUMN,
    /** The platform is no longer registered, or does not offer the service any more. */
    NOT_OFFERED,
    /** Something else that a platform should not answer, such as a redirection. */
    ODD_ANSWER;

    /** @param status what the platform answered; 0 where it was not even asked */
    static WhyParked of(int status) {
        return switch (status) {
            case 0 -> NOT_OFFERED;
            case 401, 403 -> NOT_ALLOWED;
            case 400, 412, 422 -> NOT_TAKEN;
            default -> ODD_ANSWER;
        };
    }
}
