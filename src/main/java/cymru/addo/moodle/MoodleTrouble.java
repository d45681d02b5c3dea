package cymru.addo.moodle;

import static java.util.Objects.requireNonNull;

/**
 * Moodle did not do what it was asked. Checked, because it is everyday life with a site that others look after: whoever asks
 * says what then happens.
 */
public class MoodleTrouble extends Exception {
    private static final int LONGEST_ANSWER = 300;

    /** What went wrong, as far as it makes a difference to those who mend it. */
    public enum Kind {
        /** The address is not one that we ask: not https, or not public. */
        ADDRESS,
        /** Nobody is there. */
        UNREACHABLE,
        TIMED_OUT,
        TOO_LONG,
        /** Something answers, and it is not the Web Services of a Moodle. */
        NOT_MOODLE,
        WRONG_TOKEN,
        /** The function is not in the service of this token. */
        NOT_IN_SERVICE,
        NOT_PERMITTED,
        /** The account has first to agree to the policies of the site. */
        SITE_POLICY,
        /** A course, a cohort or a person that is not there, or a function this Moodle does not have. */
        NOT_FOUND,
        /** It was not taken: somebody who receives no messages, for instance. */
        REFUSED
    }

    private final Kind kind;
    private final MoodleFunction function;
    private final String answer;

    /** @param answer what Moodle said of it, which may be shown to who looks after it; never logged, as it may name somebody */
    public MoodleTrouble(Kind kind, MoodleFunction function, String answer) {
        super(kind + " at " + function.wsName());
        this.kind = requireNonNull(kind, "kind");
        this.function = function;
        var plain = answer.replaceAll("<[^>]*>", "").replaceAll("\\s+", " ").strip();
        this.answer = plain.length() > LONGEST_ANSWER ? plain.substring(0, LONGEST_ANSWER) : plain;
    }

    public MoodleTrouble(Kind kind, MoodleFunction function) {
        this(kind, function, "");
    }

    public Kind kind() {
        return kind;
    }

    public MoodleFunction function() {
        return function;
    }

    /** Moodle's own words; empty where it said none. */
    public String answer() {
        return answer;
    }

    /** Whether it may well work later without anybody mending anything. */
    public boolean passes() {
        return switch (kind) {
            case UNREACHABLE, TIMED_OUT, NOT_MOODLE -> true;
            default -> false;
        };
    }
}
