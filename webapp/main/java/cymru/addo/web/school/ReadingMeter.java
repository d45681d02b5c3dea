package cymru.addo.web.school;

import cymru.addo.agreement.BandTarget;
import cymru.addo.agreement.DraftWording;
import cymru.addo.content.Readability;
import cymru.addo.school.Band;
import cymru.addo.school.Language;
import cymru.addo.web.page.Messages;
import java.util.List;
import java.util.Locale;

/**
 * How hard a promise and its reason are to read, said in words first: in English by the reading age and the hard words, in Welsh
 * by the LIX index, in both by the longest sentence. A promise is short, so its age is only about right.
 */
public record ReadingMeter(String verdict, String figures, boolean hard) {
    private static final int MOST_HARD_WORDS = 6;

    static ReadingMeter of(DraftWording words, Band band, Language language, Messages m) {
        var target = BandTarget.of(band);
        var texts = List.of(words.promise(), words.reason());
        var measured = Readability.of(texts);
        if (measured.words() == 0) return new ReadingMeter("", "", false);
        var isLong = measured.longestSentence() > target.longestSentence();
        var isOld = language == Language.ENGLISH && target.age().isBelow(measured);
        var figures = language == Language.ENGLISH ? english(texts, measured, m) : welsh(measured, m);
        return new ReadingMeter(
                m.text("edition.meter." + (isLong ? "long" : isOld ? "hard" : "easy")), figures, isLong || isOld);
    }

    private static String english(List<String> texts, Readability measured, Messages m) {
        var age = m.text("edition.meter.age", rounded(Math.max(measured.readingAge(), 5)), measured.longestSentence());
        var hard = Readability.hardWordsIn(texts);
        if (hard.isEmpty()) return age;
        return age + " "
                + m.text(
                        "edition.meter.words",
                        String.join(", ", hard.subList(0, Math.min(hard.size(), MOST_HARD_WORDS))));
    }

    private static String welsh(Readability measured, Messages m) {
        return m.text("edition.meter.lix", rounded(measured.lix()), measured.longestSentence());
    }

    private static String rounded(double figure) {
        return String.format(Locale.ROOT, "%.0f", figure);
    }
}
