package cymru.addo.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.content.ContentFiles;
import cymru.addo.content.Yaml;
import cymru.addo.curriculum.Curriculum;
import cymru.addo.curriculum.CurriculumFixtures;
import cymru.addo.curriculum.CurriculumModule;
import cymru.addo.curriculum.QuestionKind;
import cymru.addo.exchange.Item.Line;
import cymru.addo.school.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every question that we ship goes out and comes in again as it was, as far as the formats hold it. */
class RoundTripTest {
    static Stream<CurriculumModule> modules() {
        return Stream.concat(Curriculum.shipped().modules().stream(), Stream.of(CurriculumFixtures.exampleModule()));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void bringsEveryQuizBackFromGift(CurriculumModule module) {
        for (var language : Language.values())
            assertThat(Gift.read(Gift.written(module, language)))
                    .isEqualTo(new Incoming(Items.of(module, language), List.of()));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void bringsEveryQuizBackFromMoodleXml(CurriculumModule module) {
        for (var language : Language.values())
            assertThat(MoodleXml.read(MoodleXml.written(module, language)))
                    .isEqualTo(new Incoming(Items.of(module, language), List.of()));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void bringsEveryQuizBackFromQti(CurriculumModule module) throws IOException {
        for (var language : Language.values())
            assertThat(Qti.read(texts(Qti.written(module, language))))
                    .isEqualTo(new Incoming(Items.of(module, language), List.of()));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void makesADraftOfTheSameQuestions(CurriculumModule module) {
        for (var language : Language.values()) {
            var items = Items.of(module, language);

            var yaml = read(DraftModule.of(items, language, List.of("A remark: {of} two\nlines")));

            var questions = yaml.at("quiz").each("questions");
            assertThat(questions).hasSameSizeAs(items);
            for (int at = 0; at < items.size(); at++) {
                var question = questions.get(at);
                var item = items.get(at);
                assertThat(question.text("key")).isEqualTo(item.name());
                assertThat(question.text("kind")).isEqualTo(item.kind().written());
                assertThat(question.at("ask").text(language.tag())).isEqualTo(item.text());
                assertThat(question.each("options")).hasSameSizeAs(item.lines());
                if (item.kind().isChoice())
                    assertThat(question.each("options").stream().map(option -> option.flag("right")))
                            .containsExactlyElementsOf(
                                    item.lines().stream().map(Line::right).toList());
            }
        }
    }

    @Test
    void keepsTheSignsThatMeanSomethingInTheFormats() {
        var odd = "50% ~ a = b # {c}: <i>d</i> & \"e\" \\ f -> g";
        var item = new Item(
                "odd",
                QuestionKind.ONE_CHOICE,
                odd,
                List.of(new Line("%5% " + odd, true, "", odd), new Line(odd, false, "", odd)));
        assertThat(item.label()).isEqualTo("odd (one-choice)");

        var yaml = read(DraftModule.of(List.of(item), Language.ENGLISH, List.of()));

        assertThat(yaml.at("quiz").each("questions").get(0).at("ask").text("en"))
                .isEqualTo(odd);
    }

    private static List<String> texts(byte[] zip) throws IOException {
        var texts = new ArrayList<String>();
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            while (entries.getNextEntry() != null)
                texts.add(new String(entries.readAllBytes(), StandardCharsets.UTF_8));
        }
        return texts;
    }

    private static Yaml read(String yaml) {
        ContentFiles files = name -> new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8));
        return files.read("draft.yaml");
    }
}
