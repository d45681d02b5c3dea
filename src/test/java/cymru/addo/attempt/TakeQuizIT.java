package cymru.addo.attempt;

import static cymru.addo.roster.RosterFixtures.AMIRA;
import static cymru.addo.roster.RosterFixtures.TOMOS;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.attempt.TakeQuiz.Outcome;
import cymru.addo.curriculum.CurriculumFixtures;
import cymru.addo.curriculum.CurriculumModule;
import cymru.addo.curriculum.Question;
import cymru.addo.database.TestDatabase;
import cymru.addo.database.Together;
import cymru.addo.lti.testing.TestClock;
import cymru.addo.roster.ClassGroup;
import cymru.addo.roster.Person;
import cymru.addo.roster.RosterFixtures;
import cymru.addo.school.School;
import cymru.addo.school.SchoolFixtures;
import cymru.addo.year.SchoolYear;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class TakeQuizIT {
    private static final SchoolYear THIS_YEAR = new SchoolYear(2026);
    private static final CurriculumModule MODULE = CurriculumFixtures.exampleModule();
    private static final Answer ONE_HAND = new Answer(Map.of("one", "chosen"));

    private final Jdbi jdbi = TestDatabase.fresh();
    private final TestClock clock = TestClock.at("2026-11-23T09:00:00Z");
    private final School hillcrest = SchoolFixtures.hillcrest(jdbi);
    private final ClassGroup year4 = RosterFixtures.classCalled(jdbi, clock, hillcrest, "Year 4");
    private final Person pupil = RosterFixtures.pupil(jdbi, clock, hillcrest, year4, AMIRA);
    private final Learner amira = new Learner(hillcrest.id(), pupil.id(), THIS_YEAR);
    private final Attempts attempts = AttemptFixtures.attempts(jdbi, clock);
    private final TakeQuiz quiz = AttemptFixtures.takeQuiz(jdbi, clock);

    @Test
    void beginsWithEveryQuestion() {
        var progress = quiz.begin(amira, MODULE);

        assertThat(progress.attempt().number()).isEqualTo(1);
        assertThat(progress.attempt().moduleVersion()).isEqualTo(1);
        assertThat(progress.asked()).isEqualTo(MODULE.quiz().questions());
        assertThat(progress.next()).map(Question::key).contains("carry");
    }

    @Test
    void goesOnWhereItWasLeftOnAnotherDevice() {
        var begun = quiz.begin(amira, MODULE);
        answer("carry", solution("carry"));

        var resumed = quiz.begin(amira, MODULE);

        assertThat(resumed.attempt()).isEqualTo(begun.attempt());
        assertThat(resumed.next()).map(Question::key).contains("all-day");
    }

    @Test
    void beginsOnceThoughTwoDevicesAskTogether() throws Exception {
        var begun = Together.times(8, () -> quiz.begin(amira, MODULE).attempt());

        assertThat(Set.copyOf(begun)).hasSize(1);
    }

    @Test
    void keepsTheFirstAnswerWhenTheButtonIsPressedTwice() {
        quiz.begin(amira, MODULE);
        answer("carry", ONE_HAND);

        var second = answer("carry", solution("carry"));

        assertThat(second.mark().right()).isFalse();
        assertThat(second.mark().said()).singleElement().extracting("key").isEqualTo("one");
        assertThat(attempts.answers(amira, MODULE.key())).singleElement().satisfies(kept -> {
            assertThat(kept.answer()).isEqualTo(ONE_HAND);
            assertThat(kept.questionHash())
                    .isEqualTo(CurriculumFixtures.question("carry").hash());
        });
    }

    @Test
    void keepsOneAnswerThoughItArrivesManyTimesTogether() throws Exception {
        quiz.begin(amira, MODULE);

        Together.times(8, () -> answer("carry", ONE_HAND));

        assertThat(attempts.answers(amira, MODULE.key())).hasSize(1);
    }

    @Test
    void finishesWithTheLastQuestion() {
        quiz.begin(amira, MODULE);
        clock.moveTo("2026-11-23T09:08:00Z");

        var last = answerAll(Set.of());

        assertThat(last.progress().attempt().finishedAt()).contains(clock.instant());
        assertThat(last.progress().understanding().isMastered()).isTrue();
        assertThat(attempts.open(amira, MODULE.key())).isEmpty();
    }

    @Test
    void asksAtTheNextAttemptOnlyWhatIsNotRightYet() {
        quiz.begin(amira, MODULE);
        answerAll(Set.of("carry", "card"));

        var second = quiz.begin(amira, MODULE);

        assertThat(second.attempt().number()).isEqualTo(2);
        assertThat(second.asked()).extracting(Question::key).containsExactly("carry", "card");
        assertThat(second.understanding().score()).isEqualTo(4);
        assertThat(answerAll(Set.of()).progress().understanding().score()).isEqualTo(6);
    }

    @Test
    void asksEverythingOfSomebodyWhoGoesAgainAfterAllWasRight() {
        quiz.begin(amira, MODULE);
        answerAll(Set.of());

        assertThat(quiz.begin(amira, MODULE).asked()).isEqualTo(MODULE.quiz().questions());
    }

    @Test
    void takesNoAnswerToWhatIsNotAsked() {
        assertThat(quiz.answer(amira, MODULE, "carry", ONE_HAND)).isEqualTo(new Outcome.NotAsked());
        quiz.begin(amira, MODULE);

        assertThat(quiz.answer(amira, MODULE, "unicorn", ONE_HAND)).isEqualTo(new Outcome.NotAsked());
    }

    @Test
    void leavesAMarkAsItWasWhenTheQuestionChanges() {
        var attempt = quiz.begin(amira, MODULE).attempt();
        var question = CurriculumFixtures.question("carry");
        attempts.keep(attempt, ONE_HAND, new Mark("carry", "0".repeat(64), true, List.of()));

        var kept = answer("carry", ONE_HAND);

        assertThat(kept.mark().right()).isTrue();
        assertThat(kept.mark().questionHash()).isNotEqualTo(question.hash());
    }

    @Test
    void startsAnewInANewSchoolYear() {
        quiz.begin(amira, MODULE);
        answerAll(Set.of());
        var nextYear = new Learner(hillcrest.id(), pupil.id(), THIS_YEAR.next());

        assertThat(quiz.begin(nextYear, MODULE).attempt().number()).isEqualTo(1);
        assertThat(quiz.understanding(nextYear, MODULE).score()).isZero();
        assertThat(quiz.understanding(amira, MODULE).score()).isEqualTo(6);
    }

    @Test
    void mixesNoTwoPeople() {
        var tomos = RosterFixtures.pupil(jdbi, clock, hillcrest, year4, TOMOS);
        quiz.begin(amira, MODULE);
        answerAll(Set.of());

        assertThat(attempts.answers(new Learner(hillcrest.id(), tomos.id(), THIS_YEAR), MODULE.key()))
                .isEmpty();
    }

    private Outcome.Marked answerAll(Set<String> wrongly) {
        Outcome.Marked last = null;
        for (var question : quiz.begin(amira, MODULE).asked()) {
            var wrong = new Answer(Map.of(question.options().get(0).key(), "elsewhere"));
            last = answer(question.key(), wrongly.contains(question.key()) ? wrong : solution(question.key()));
        }
        return last;
    }

    private Outcome.Marked answer(String question, Answer answer) {
        return (Outcome.Marked) quiz.answer(amira, MODULE, question, answer);
    }

    private static Answer solution(String question) {
        return new Answer(CurriculumFixtures.question(question).solution());
    }
}
