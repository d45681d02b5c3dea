package cymru.addo.web.school;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.agreement.DraftWording;
import cymru.addo.school.Band;
import cymru.addo.school.Language;
import cymru.addo.web.page.Messages;
import org.junit.jupiter.api.Test;

class ReadingMeterTest {
    private static final String HARD =
            "Inappropriate communications undermine institutional responsibilities considerably.";

    @Test
    void findsShortWordsEasy() {
        var meter = meter(new DraftWording("I use kind words.", "Kind words help us all."), Band.A);

        assertThat(meter.hard()).isFalse();
        assertThat(meter.verdict()).isEqualTo("Easy enough.");
        assertThat(meter.figures()).isEqualTo("Reads at about age 5; the longest sentence has 5 words.");
    }

    @Test
    void findsLongWordsHardForTheYoungAndNotLong() {
        assertThat(meter(new DraftWording(HARD, ""), Band.B).verdict())
                .isEqualTo("Hard for these readers: try shorter words.");
    }

    @Test
    void findsALongSentenceBeforeAnythingElse() {
        assertThat(meter(new DraftWording("I go on and on and on and on and on and on.", ""), Band.A)
                        .verdict())
                .isEqualTo("A sentence is too long for these readers: make two of it.");
    }

    @Test
    void countsWelshByLixAndNotByAge() {
        var words = new DraftWording("Rwy'n defnyddio geiriau caredig.", "Mae geiriau caredig yn helpu pawb.");

        assertThat(ReadingMeter.of(words, Band.A, Language.WELSH, new Messages(Language.ENGLISH))
                        .figures())
                .startsWith("LIX ");
    }

    @Test
    void saysNothingOfNothing() {
        assertThat(meter(new DraftWording("", ""), Band.A).verdict()).isEmpty();
    }

    private static ReadingMeter meter(DraftWording words, Band band) {
        return ReadingMeter.of(words, band, Language.ENGLISH, new Messages(Language.ENGLISH));
    }
}
