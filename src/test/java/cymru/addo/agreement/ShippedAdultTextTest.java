package cymru.addo.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cymru.addo.content.ContentFiles;
import cymru.addo.content.Readability;
import cymru.addo.content.WelshSpelling;
import cymru.addo.school.Language;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The words for adults are read in a minute or two at a desk, by whoever comes. */
class ShippedAdultTextTest {
    private static final int MOST_WORDS = 300;
    private static final int LONGEST_SENTENCE = 30;

    @ParameterizedTest
    @EnumSource(names = {"VISITORS", "COMMUNITY"})
    void readsAtElevenOrTwelve(Audience audience) {
        var measured = Readability.of(sentences(audience, Language.ENGLISH));

        assertThat(measured.readingAge()).isBetween(9.0, 12.5);
        assertThat(measured.words()).isLessThan(MOST_WORDS);
    }

    @ParameterizedTest
    @EnumSource(names = {"VISITORS", "COMMUNITY"})
    void saysOneThingInASentence(Audience audience) {
        for (var language : Language.values())
            assertThat(sentences(audience, language).stream().flatMap(words -> Readability.sentencesIn(words).stream()))
                    .allMatch(sentence -> Readability.wordsIn(sentence).size() <= LONGEST_SENTENCE);
    }

    @ParameterizedTest
    @EnumSource(names = {"VISITORS", "COMMUNITY"})
    void isSpelledAsWelshIs(Audience audience) {
        assumeTrue(WelshSpelling.isInstalled(), "aspell-cy is not installed");
        var words = new HashSet<String>();
        for (var sentence : sentences(audience, Language.WELSH))
            for (var word : Readability.wordsIn(sentence.replaceAll("\\{[a-z-]+}", "")))
                words.add(word.replaceAll("'.*$", ""));
        var known = ContentFiles.onClasspath("/content/").words("words/cy.txt");
        assertThat(WelshSpelling.doubtful(words)).isSubsetOf(known);
    }

    private static List<String> sentences(Audience audience, Language language) {
        var text = ShippedAdultText.of(audience).get(language);
        return Stream.concat(
                        Stream.of(text.intro(), text.declaration()),
                        text.parts().stream().flatMap(part -> part.statements().stream()))
                .toList();
    }
}
