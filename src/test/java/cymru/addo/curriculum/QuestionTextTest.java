package cymru.addo.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cymru.addo.content.ContentFiles;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class QuestionTextTest {
    @TestFactory
    Stream<DynamicTest> readsWhatItWrote() {
        return Curriculum.read(ContentFiles.onClasspath("/content/")).modules().stream()
                .flatMap(module -> module.quiz().questions().stream())
                .map(question -> dynamicTest(question.key(), () -> {
                    var written = QuestionText.write(question);

                    var read = QuestionText.read(question.key(), written);

                    assertThat(read)
                            .usingRecursiveComparison()
                            .ignoringFields("asked")
                            .isEqualTo(question);
                    assertThat(read.ask(false)).isEqualTo(question.ask(false));
                    assertThat(read.ask(true)).isEqualTo(question.ask(true));
                    assertThat(QuestionText.write(read)).isEqualTo(written);
                }));
    }

    @Test
    void isTaughtByWhatItIsCalled() {
        var question = QuestionText.read("kindness", """
                kind: one-choice
                ask: {en: Which is kind?, cy: Pa un sy'n garedig?}
                options:
                  - {key: smile, right: true, text: {en: A smile, cy: Gwên}, feedback: {en: Yes., cy: Ie.}}
                  - {key: shout, text: {en: A shout, cy: Gweiddi}, feedback: {en: Think., cy: Meddylia.}}
                """);

        assertThat(question.key()).isEqualTo("kindness");
        assertThat(question.teaches()).isEqualTo("kindness");
        assertThat(question.solution()).isEqualTo(Map.of("smile", "chosen"));
    }
}
