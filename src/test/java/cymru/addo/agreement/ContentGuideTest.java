package cymru.addo.agreement;

import static cymru.addo.school.Language.ENGLISH;
import static cymru.addo.school.Language.WELSH;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.school.Band;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The guide for editors tells the truth about the checks and about how the shipped wording reads. */
class ContentGuideTest {
    private static final Path GUIDE = Path.of("..", "docs", "content.md");

    @ParameterizedTest
    @EnumSource
    void explainsEverySentenceOfTheCheck(ContentRule rule) throws IOException {
        assertThat(Files.readString(GUIDE)).contains("| " + rule.sentence() + " |");
    }

    @ParameterizedTest
    @EnumSource
    void givesTheNumbersThatAreMeasured(Band band) throws IOException {
        var shipped = new ContentSource(ContentCheck.shipped());
        var english = ReadingChecks.measured(shipped, band, ENGLISH);
        var welsh = ReadingChecks.measured(shipped, band, WELSH);

        var measured = String.format(
                Locale.ROOT,
                "| %d words | %d, %.1f, %.1f, **%.1f** | %d, %.1f, %.0f |",
                BandTarget.of(band).longestSentence(),
                english.words(),
                english.wordsPerSentence(),
                english.grade(),
                english.readingAge(),
                welsh.words(),
                welsh.wordsPerSentence(),
                welsh.lix());

        assertThat(Files.readString(GUIDE)).contains(measured);
    }
}
