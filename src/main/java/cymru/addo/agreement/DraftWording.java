package cymru.addo.agreement;

import static java.util.Objects.requireNonNull;

import cymru.addo.school.Band;
import cymru.addo.school.Language;
import cymru.addo.school.PlainText;

/** A promise and its reason as somebody is writing them: they may be empty still, which a published wording never is. */
public record DraftWording(String promise, String reason) {
    /** The most letters of either. */
    public static final int LONGEST = 400;

    static final DraftWording EMPTY = new DraftWording("", "");

    /** Whose words they are to be. */
    public record Place(RuleKey rule, Band band, Language language) {
        public Place {
            requireNonNull(rule, "rule");
            requireNonNull(band, "band");
            requireNonNull(language, "language");
        }
    }

    private static final int FAR_TOO_LONG = 10_000;

    /** As they were typed, on one line each; they may be too long to be kept. */
    public static DraftWording typed(String promise, String reason) {
        return new DraftWording(line(promise), line(reason));
    }

    static DraftWording of(Wording wording) {
        return new DraftWording(wording.text(), wording.reason());
    }

    public boolean isTooLong() {
        return promise.length() > LONGEST || reason.length() > LONGEST;
    }

    boolean isWhole() {
        return !promise.isBlank() && !reason.isBlank();
    }

    Wording wording() {
        return new Wording(promise, reason);
    }

    private static String line(String typed) {
        var line = PlainText.lineOrNull(typed, FAR_TOO_LONG);
        return line == null ? "" : line;
    }
}
