package cymru.addo.attempt;

import static cymru.addo.curriculum.CurriculumFixtures.question;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.curriculum.CurriculumFixtures;
import cymru.addo.curriculum.Option;
import cymru.addo.curriculum.Question;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarkingTest {
    static Stream<Question> everyQuestion() {
        return CurriculumFixtures.exampleModule().quiz().questions().stream();
    }

    @ParameterizedTest
    @MethodSource("everyQuestion")
    void findsTheSolutionOfEveryKindRight(Question question) {
        var mark = Marking.mark(question, new Answer(question.solution()));

        assertThat(mark.right()).isTrue();
        assertThat(mark.question()).isEqualTo(question.key());
        assertThat(mark.questionHash()).isEqualTo(question.hash());
        assertThat(mark.said())
                .extracting(Option::key)
                .hasSameElementsAs(question.solution().keySet());
    }

    @ParameterizedTest
    @MethodSource("everyQuestion")
    void findsHalfASolutionNotRight(Question question) {
        var half = new HashMap<>(question.solution());
        half.remove(half.keySet().iterator().next());

        assertThat(Marking.mark(question, new Answer(half)).right()).isFalse();
    }

    @Test
    void findsAChoiceTooManyNotRight() {
        var tooMany = new Answer(Map.of("both", "chosen", "one", "chosen"));

        assertThat(Marking.mark(question("carry"), tooMany).right()).isFalse();
    }

    @Test
    void saysWhatToThinkOfToWhoeverChose() {
        var mark = Marking.mark(question("carry"), new Answer(Map.of("one", "chosen")));

        assertThat(mark.right()).isFalse();
        assertThat(mark.said()).extracting(Option::key).containsExactly("one");
    }

    @Test
    void saysOfASortedThingWhyItBelongsThereOnlyWhereItIsThere() {
        var mark = Marking.mark(
                question("where"),
                new Answer(Map.of("desk", "safe", "shelf", "unsafe", "sink", "unsafe", "floor", "safe")));

        assertThat(mark.right()).isFalse();
        assertThat(mark.said()).extracting(Option::key).containsExactly("desk", "sink");
    }

    @Test
    void givesTheSameAnswerTheSameMark() {
        var answer = new Answer(Map.of("save", "1", "off", "3", "away", "2"));

        assertThat(Marking.mark(question("steps"), answer)).isEqualTo(Marking.mark(question("steps"), answer));
    }
}
