package cymru.addo.agreement;

import cymru.addo.school.Band;
import cymru.addo.school.BandSource;
import cymru.addo.school.Language;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import cymru.addo.year.SchoolYear;
import java.time.Instant;

/**
 * One person's answer to one edition in one school year. A question or a not yet may become an agreement later; an
 * agreement stays one, however often and in whichever tab a button is pressed.
 *
 * @param wordsHash the hash of exactly the words that were shown
 * @param event the number of the event that proves it
 */
public record Acceptance(
        SchoolId school,
        PersonId person,
        EditionId edition,
        SchoolYear year,
        Decision decision,
        Band band,
        BandSource bandSource,
        Language language,
        String method,
        String wordsHash,
        Instant decidedAt,
        String launch,
        long event) {
    /** Answered by the person themselves, on their own account. */
    public static final String SELF = "self";

    /** Answered by the person themselves, with an adult of the school beside them. */
    public static final String WITH_ADULT = "with adult";

    /** Answered by whoever picked their name by their class's code: nobody logged in. */
    public static final String CLASS_CODE = "class code";

    /** Talked through with the class; the teacher wrote down who was there. It is nobody's own answer. */
    public static final String CLASS = "class";

    public boolean isWithClass() {
        return method.equals(CLASS);
    }

    /** Whether they said so themselves. */
    public boolean isOwnAgreement() {
        return isAgreed() && !isWithClass();
    }

    public boolean isAgreed() {
        return decision == Decision.AGREED;
    }
}
