package cymru.addo.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.curriculum.CurriculumFixtures;
import cymru.addo.curriculum.Question;
import cymru.addo.curriculum.Quiz;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The example asks carry, all-day, where, steps, card (which is critical) and who-helps. */
class UnderstandingTest {
    private static final Quiz QUIZ = CurriculumFixtures.exampleModule().quiz();

    @Test
    void isNotThereAtTheStart() {
        var start = new Understanding(QUIZ, Set.of());

        assertThat(start.score()).isZero();
        assertThat(start.maxScore()).isEqualTo(6);
        assertThat(start.isMastered()).isFalse();
        assertThat(start.missed()).isEqualTo(QUIZ.questions());
    }

    @Test
    void isMasteredWithFiveOfSix() {
        assertThat(new Understanding(QUIZ, Set.of("all-day", "where", "steps", "card", "who-helps")).isMastered())
                .isTrue();
    }

    @Test
    void isNotMasteredWithFourOfSix() {
        assertThat(new Understanding(QUIZ, Set.of("where", "steps", "card", "who-helps")).isMastered())
                .isFalse();
    }

    @Test
    void isNotMasteredWithoutTheCriticalQuestion() {
        assertThat(new Understanding(QUIZ, Set.of("carry", "all-day", "where", "steps", "who-helps")).isMastered())
                .isFalse();
    }

    @Test
    void takesTheShareThatASchoolAsksFor() {
        var five = new Understanding(QUIZ, Set.of("all-day", "where", "steps", "card", "who-helps"));

        assertThat(five.isMastered(84)).isFalse();
        assertThat(five.isMastered(50)).isTrue();
    }

    @Test
    void isTalkedThroughUntilAllIsRightWhereItIsNotScored() {
        var together = new Quiz(false, QUIZ.questions());

        assertThat(new Understanding(together, Set.of("all-day", "where", "steps", "card", "who-helps")).isMastered())
                .isFalse();
        assertThat(new Understanding(together, Set.of("carry", "all-day", "where", "steps", "card", "who-helps"))
                        .isMastered())
                .isTrue();
    }

    @Test
    void asksAgainWhatWasMissedInTheOrderOfTheQuiz() {
        assertThat(new Understanding(QUIZ, Set.of("all-day", "steps", "card")).missed())
                .extracting(Question::key)
                .containsExactly("carry", "where", "who-helps");
    }

    @Test
    void doesNotCountAQuestionThatIsNoLongerAsked() {
        assertThat(new Understanding(QUIZ, Set.of("withdrawn", "carry")).score())
                .isEqualTo(1);
    }
}
