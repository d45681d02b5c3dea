package cymru.addo.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadabilityTest {
    private static final String PLAIN = "I keep my password private. It keeps my work safe.";

    @Test
    void countsWordsSentencesAndSyllables() {
        var measured = Readability.of(PLAIN);

        assertThat(measured.words()).isEqualTo(10);
        assertThat(measured.sentences()).isEqualTo(2);
        assertThat(measured.syllables()).isEqualTo(12);
        assertThat(measured.longestSentence()).isEqualTo(5);
    }

    @Test
    void followsTheFleschKincaidFormula() {
        assertThat(Readability.of(PLAIN).grade()).isCloseTo(0.39 * 5 + 11.8 * 1.2 - 15.59, within(1e-9));
    }

    @Test
    void addsFiveYearsToTheGradeForTheReadingAge() {
        var measured = Readability.of(PLAIN);

        assertThat(measured.readingAge() - measured.grade()).isEqualTo(5);
    }

    @Test
    void findsALegalSentenceHarderThanAPlainOne() {
        var legal = "Misuse of institutional technology constitutes a violation of disciplinary regulations.";

        assertThat(Readability.of(legal).readingAge())
                .isGreaterThan(Readability.of(PLAIN).readingAge() + 8);
    }

    @Test
    void measuresWelshBySentenceLengthAndLongWords() {
        var measured = Readability.of("Rwy'n gofyn cyn agor neu anfon neges. Gall oedolyn ei darllen gyda fi.");

        assertThat(measured.wordsPerSentence()).isEqualTo(6.5);
        assertThat(measured.lix()).isCloseTo(6.5 + 100.0 * 2 / 13, within(1e-9));
    }

    @Test
    void endsASentenceWhereATextEndsWithoutAFullStop() {
        assertThat(Readability.of(List.of("I promise", "Not yet")).sentences()).isEqualTo(2);
    }

    @Test
    void takesCurlyAndStraightApostrophesForTheSame() {
        assertThat(Readability.of("I can’t see it.")).isEqualTo(Readability.of("I can't see it."));
    }

    @Test
    void measuresNothingAsNothing() {
        assertThat(Readability.of("").grade()).isZero();
        assertThat(Readability.of("").lix()).isZero();
    }
}
