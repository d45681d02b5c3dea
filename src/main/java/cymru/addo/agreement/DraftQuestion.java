package cymru.addo.agreement;

import cymru.addo.content.Bilingual;
import cymru.addo.content.Slips;
import cymru.addo.curriculum.Asked;
import cymru.addo.curriculum.ChoiceQuestion;
import cymru.addo.curriculum.Option;
import cymru.addo.curriculum.Question;
import cymru.addo.curriculum.QuestionKind;
import cymru.addo.school.Language;
import cymru.addo.school.PlainText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A question on a promise in the school's own words, for all bands that meet it: whoever is right reads why the promise is made,
 * whoever is not reads the promise again.
 */
public record DraftQuestion(Words english, Words welsh) {
    /** The most letters of each part. */
    public static final int LONGEST = 200;

    /** Nothing of one's own: the promise is asked about as before, or not at all. */
    public static final DraftQuestion NONE = new DraftQuestion(Words.NONE, Words.NONE);

    private static final int FAR_TOO_LONG = 10_000;
    private static final String RIGHT = "right";
    private static final String OTHER = "other";

    /** What is asked in one language, the answer that is right, and one that is not. */
    public record Words(String ask, String right, String other) {
        static final Words NONE = new Words("", "", "");

        /** As they were typed, on one line each; they may be too long to be kept. */
        public static Words typed(String ask, String right, String other) {
            return new Words(line(ask), line(right), line(other));
        }

        private Stream<String> parts() {
            return Stream.of(ask, right, other);
        }

        private static String line(String typed) {
            return Optional.ofNullable(PlainText.lineOrNull(typed, FAR_TOO_LONG))
                    .orElse("");
        }
    }

    public Words in(Language language) {
        return language == Language.WELSH ? welsh : english;
    }

    public boolean isEmpty() {
        return parts().allMatch(String::isEmpty);
    }

    public boolean isTooLong() {
        return parts().anyMatch(part -> part.length() > LONGEST);
    }

    boolean isWhole() {
        return parts().noneMatch(String::isBlank) && !sameAnswers(english) && !sameAnswers(welsh);
    }

    boolean leavesAPlaceholder() {
        return parts().anyMatch(Slips::leavesAPlaceholder);
    }

    /** As a band is asked that reads the promise in these words. */
    Question on(RuleKey promise, Map<Language, Wording> words) {
        var english = words.get(Language.ENGLISH);
        var welsh = words.get(Language.WELSH);
        var asked = new Asked(promise.value(), false, promise.value(), both(Words::ask), Optional.empty());
        var why = new Bilingual(english.reason(), welsh.reason());
        var again = new Bilingual(english.text(), welsh.text());
        return new ChoiceQuestion(
                asked,
                QuestionKind.ONE_CHOICE,
                List.of(
                        new Option(RIGHT, both(Words::right), why, Optional.empty()),
                        new Option(OTHER, both(Words::other), again, Optional.empty())),
                Set.of(RIGHT),
                Map.of(),
                List.of());
    }

    private Bilingual both(Function<Words, String> part) {
        return new Bilingual(part.apply(english), part.apply(welsh));
    }

    private static boolean sameAnswers(Words words) {
        return words.right().equalsIgnoreCase(words.other());
    }

    private Stream<String> parts() {
        return Stream.concat(english.parts(), welsh.parts());
    }
}
