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
 * How hard a promise and its reason are to read, said in words first: in English by the reading age, in Welsh by the LIX index,
 * in both by the longest sentence. A promise is short, so its age is only about right.
 */
public record ReadingMeter(String verdict, String figures, boolean hard) {

    static ReadingMeter of(DraftWording words, Band band, Language language, Messages m) {
        var target = BandTarget.of(band);
        var measured = Readability.of(List.of(words.promise(), words.reason()));
        if (measured.words() == 0) return new ReadingMeter("", "", false);
        var isLong = measured.longestSentence() > target.longestSentence();
        var isOld = language == Language.ENGLISH && target.age().isBelow(measured);
        return new ReadingMeter(
                m.text("edition.meter." + (isLong ? "long" : isOld ? "hard" : "easy")),
                language == Language.ENGLISH
                        ? m.text(
                                "edition.meter.age",
                                rounded(Math.max(measured.readingAge(), 5)),
                                measured.longestSentence())
                        : m.text("edition.meter.lix", rounded(measured.lix()), measured.longestSentence()),
                isLong || isOld);
    }

    private static String rounded(double figure) {
        return String.format(Locale.ROOT, "%.0f", figure);
    }
}
