package cymru.addo.attempt;

import static cymru.addo.curriculum.CurriculumFixtures.question;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.curriculum.CurriculumFixtures;
import cymru.addo.curriculum.Option;
import cymru.addo.curriculum.Question;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {
    private static final long SEED = 20261122;

    static Stream<Question> everyQuestion() {
        return CurriculumFixtures.exampleModule().quiz().questions().stream();
    }

    @ParameterizedTest
    @MethodSource("everyQuestion")
    void laysAQuestionOutTheSameWayForTheSameAttempt(Question question) {
        assertThat(Sheet.of(question, SEED, 1)).isEqualTo(Sheet.of(question, SEED, 1));
    }

    @ParameterizedTest
    @MethodSource("everyQuestion")
    void offersEveryOptionOnce(Question question) {
        assertThat(Sheet.of(question, SEED, 1).options()).containsExactlyInAnyOrderElementsOf(question.options());
    }

    @Test
    void mixesTheOptionsFromPersonToPerson() {
        var orders = LongStream.range(0, 50)
                .mapToObj(seed -> Sheet.of(question("carry"), seed, 1).options())
                .distinct();

        assertThat(orders).hasSizeGreaterThan(3);
    }

    @Test
    void neverShowsTheStepsInTheirRightOrder() {
        assertThat(LongStream.range(0, 200)).allSatisfy(seed -> assertThat(
                        Sheet.of(question("steps"), seed, 1).options())
                .isNotEqualTo(question("steps").options()));
    }

    @Test
    void neverPutsEveryPartnerBesideItsOwn() {
        assertThat(LongStream.range(0, 200)).allSatisfy(seed -> {
            var sheet = Sheet.of(question("who-helps"), seed, 1);
            assertThat(sheet.places())
                    .extracting(Sheet.Place::key)
                    .isNotEqualTo(sheet.options().stream().map(Option::key).toList());
        });
    }

    @Test
    void keepsThePiecesOfAMessageInReadingOrder() {
        assertThat(LongStream.range(0, 20)).allSatisfy(seed -> assertThat(
                        Sheet.of(question("card"), seed, 1).options())
                .isEqualTo(question("card").options()));
    }

    @Test
    void asksInOtherWordsAtTheSecondAttemptAndInTheFirstAgainAtTheThird() {
        var asked = Stream.of(1, 2, 3)
                .map(number -> Sheet.of(question("carry"), SEED, number).ask().english());

        assertThat(asked).containsExactly("How do you carry it?", "Which way keeps it whole?", "How do you carry it?");
    }

    @ParameterizedTest
    @MethodSource("everyQuestion")
    void readsTheSolutionFromItsNumbers(Question question) {
        var sheet = Sheet.of(question, SEED, 1);

        assertThat(sheet.answer(numbersOfTheSolution(sheet))).contains(new Answer(question.solution()));
    }

    @Test
    void waitsForAnAnswerThatIsNotWhole() {
        assertThat(Sheet.of(question("carry"), SEED, 1).answer(Map.of())).isEmpty();
        assertThat(Sheet.of(question("carry"), SEED, 1).answer(Map.of(1, 1, 2, 1)))
                .isEmpty();
        assertThat(Sheet.of(question("card"), SEED, 1).answer(Map.of())).isEmpty();
        assertThat(Sheet.of(question("where"), SEED, 1).answer(Map.of(1, 1, 2, 1, 3, 2)))
                .isEmpty();
    }

    @Test
    void refusesNumbersThatAreNotOnTheSheet() {
        assertThat(List.of(Map.of(0, 1), Map.of(4, 1), Map.of(1, 0), Map.of(1, 2), Map.of(-1, 1)))
                .allSatisfy(numbers -> assertThat(
                                Sheet.of(question("carry"), SEED, 1).answer(numbers))
                        .isEmpty());
    }

    private static Map<Integer, Integer> numbersOfTheSolution(Sheet sheet) {
        var numbers = new HashMap<Integer, Integer>();
        var places = sheet.places().stream().map(Sheet.Place::key).toList();
        for (int i = 0; i < sheet.options().size(); i++) {
            var value = sheet.question().solution().get(sheet.options().get(i).key());
            if (value != null) {
                numbers.put(i + 1, places.isEmpty() ? 1 : places.indexOf(value) + 1);
            }
        }
        return numbers;
    }

    @ParameterizedTest
    @ValueSource(strings = {"steps", "who-helps"})
    void isNotWholeWhileTwoThingsAreInOnePlace(String key) {
        var sheet = Sheet.of(question(key), SEED, 1);
        var numbers = new HashMap<Integer, Integer>();
        for (int option = 1; option <= sheet.options().size(); option++) numbers.put(option, option);

        assertThat(sheet.answer(numbers)).isPresent();
        numbers.put(1, 2);

        assertThat(sheet.answer(numbers)).isEmpty();
    }
}
