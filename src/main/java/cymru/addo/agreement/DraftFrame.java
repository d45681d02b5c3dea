package cymru.addo.agreement;

import static java.util.Objects.requireNonNull;

import cymru.addo.content.Slips;
import cymru.addo.school.Band;
import cymru.addo.school.Language;
import cymru.addo.school.PlainText;
import java.util.Optional;
import java.util.stream.Stream;

/** The words around the promises as somebody is writing them: they may be empty still, which published ones never are. */
public record DraftFrame(String title, String intro, String declaration, String agree, String question, String notYet) {
    /** The most letters of the opening and of what is said at the end. */
    public static final int LONGEST = 600;

    public static final int LONGEST_TITLE = 100;
    /** An answer stands on a button. */
    public static final int LONGEST_ANSWER = 60;

    private static final int FAR_TOO_LONG = 10_000;

    /** Whose words they are to be. */
    public record Place(Band band, Language language) {
        public Place {
            requireNonNull(band, "band");
            requireNonNull(language, "language");
        }
    }

    /** As they were typed, on one line each; they may be too long to be kept. */
    public static DraftFrame typed(
            String title, String intro, String declaration, String agree, String question, String notYet) {
        return new DraftFrame(line(title), line(intro), line(declaration), line(agree), line(question), line(notYet));
    }

    static DraftFrame of(AgreementFrame frame) {
        return new DraftFrame(
                frame.title(), frame.intro(), frame.declaration(), frame.agree(), frame.question(), frame.notYet());
    }

    public boolean isTooLong() {
        return title.length() > LONGEST_TITLE
                || Stream.of(intro, declaration).anyMatch(words -> words.length() > LONGEST)
                || Stream.of(agree, question, notYet).anyMatch(words -> words.length() > LONGEST_ANSWER);
    }

    /** Nothing is empty, and no placeholder is left. */
    boolean isWhole() {
        return parts().noneMatch(words -> words.isBlank() || Slips.leavesAPlaceholder(words));
    }

    AgreementFrame frame() {
        return new AgreementFrame(title, intro, declaration, agree, question, notYet);
    }

    private Stream<String> parts() {
        return Stream.of(title, intro, declaration, agree, question, notYet);
    }

    private static String line(String typed) {
        return Optional.ofNullable(PlainText.lineOrNull(typed, FAR_TOO_LONG)).orElse("");
    }
}
