package cymru.addo.attempt;

import static cymru.addo.roster.RosterFixtures.AMIRA;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.curriculum.CurriculumFixtures;
import cymru.addo.curriculum.CurriculumModule;
import cymru.addo.curriculum.Question;
import cymru.addo.database.TestDatabase;
import cymru.addo.lti.testing.TestClock;
import cymru.addo.roster.ClassGroup;
import cymru.addo.roster.Person;
import cymru.addo.roster.RosterFixtures;
import cymru.addo.school.School;
import cymru.addo.school.SchoolFixtures;
import cymru.addo.year.SchoolYear;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** What somebody knows before they read: asked once, and kept apart from every attempt. */
class AskBeforeIT {
    private static final CurriculumModule MODULE = CurriculumFixtures.exampleModule();
    private static final Question FIRST = MODULE.quiz().questions().get(0);

    private final Jdbi jdbi = TestDatabase.fresh();
    private final TestClock clock = TestClock.at("2026-11-23T09:00:00Z");
    private final School hillcrest = SchoolFixtures.hillcrest(jdbi);
    private final ClassGroup year4 = RosterFixtures.classCalled(jdbi, clock, hillcrest, "Year 4");
    private final Person pupil = RosterFixtures.pupil(jdbi, clock, hillcrest, year4, AMIRA);
    private final Learner amira = new Learner(hillcrest.id(), pupil.id(), new SchoolYear(2026));
    private final AskBefore asking = new AskBefore(new SqlBeforeAnswers(jdbi, clock));

    @Test
    void asksEveryQuestionOnce() {
        assertThat(asking.waiting(amira, MODULE)).isEqualTo(MODULE.quiz().questions());

        MODULE.quiz().questions().forEach(question -> asking.answer(amira, MODULE, question, Optional.empty()));

        assertThat(asking.waiting(amira, MODULE)).isEmpty();
    }

    @Test
    void keepsWhetherTheFirstAnswerWasRight() {
        asking.answer(amira, MODULE, FIRST, Optional.of(new Answer(FIRST.solution())));
        asking.answer(amira, MODULE, FIRST, Optional.empty());

        assertThat(kept()).containsExactly(true);
    }

    @Test
    void countsNothingAsUnderstood() {
        MODULE.quiz()
                .questions()
                .forEach(question ->
                        asking.answer(amira, MODULE, question, Optional.of(new Answer(question.solution()))));

        var understood = AttemptFixtures.takeQuiz(jdbi, clock).understanding(amira, MODULE);

        assertThat(understood.score()).isZero();
    }

    private List<Boolean> kept() {
        return jdbi.withHandle(handle -> handle.createQuery("select is_right from before_answer")
                .mapTo(Boolean.class)
                .list());
    }
}
