package cymru.addo.completion;

import static cymru.addo.roster.RosterFixtures.AMIRA;
import static cymru.addo.roster.RosterFixtures.MR_OKORO;
import static cymru.addo.roster.RosterFixtures.TOMOS;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.assignment.Assignment;
import cymru.addo.assignment.AssignmentFixtures;
import cymru.addo.assignment.Task;
import cymru.addo.assignment.Terms;
import cymru.addo.attempt.Answer;
import cymru.addo.attempt.AttemptFixtures;
import cymru.addo.attempt.Learner;
import cymru.addo.attempt.TakeQuiz;
import cymru.addo.attempt.Understanding;
import cymru.addo.curriculum.CurriculumFixtures;
import cymru.addo.curriculum.CurriculumModule;
import cymru.addo.curriculum.ModuleKey;
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
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class CompleteModuleIT {
    private static final CurriculumModule MODULE = CurriculumFixtures.exampleModule();

    private final Jdbi jdbi = TestDatabase.fresh();
    private final TestClock clock = TestClock.at("2026-11-23T09:00:00Z");
    private final School hillcrest = SchoolFixtures.hillcrest(jdbi);
    private final ClassGroup year4 = RosterFixtures.classCalled(jdbi, clock, hillcrest, "Year 4");
    private final ClassGroup year5 = RosterFixtures.classCalled(jdbi, clock, hillcrest, "Year 5");
    private final Person okoro = RosterFixtures.teacher(jdbi, clock, hillcrest, year4, MR_OKORO);
    private final Person amira = RosterFixtures.pupil(jdbi, clock, hillcrest, year4, AMIRA);
    private final Learner learner = new Learner(hillcrest.id(), amira.id(), new SchoolYear(2026));
    private final TakeQuiz quiz = AttemptFixtures.takeQuiz(jdbi, clock);
    private final Completions completions = CompletionFixtures.completions(jdbi, clock);
    private final CompleteModule completeModule = new CompleteModule(quiz, completions);

    @Test
    void completesWhatTheClassWasSetWithTheLastAnswer() {
        var set = set(year4, "example");

        assertThat(takeAll(Set.of()))
                .containsExactly(new Completion(
                        hillcrest.id(), set.id(), amira.id(), clock.instant(), 6, 6, 1, true, Optional.empty()));
        assertThat(completions.of(hillcrest.id(), amira.id())).hasSize(1);
        assertThat(completions.of(hillcrest.id(), set.id())).hasSize(1);
    }

    @Test
    void completesNothingUntilItIsMastered() {
        set(year4, "example");

        assertThat(takeAll(Set.of("card"))).isEmpty();
        assertThat(takeAll(Set.of())).singleElement().satisfies(completion -> {
            assertThat(completion.score()).isEqualTo(6);
            assertThat(completion.attempts()).isEqualTo(2);
        });
    }

    @Test
    void keepsTheFirstCompletionForGood() {
        set(year4, "example");
        var first = takeAll(Set.of("carry")).get(0);
        clock.moveTo("2026-11-30T09:00:00Z");

        assertThat(takeAll(Set.of())).isEmpty();
        assertThat(completions.of(hillcrest.id(), amira.id())).containsExactly(first);
        assertThat(first.score()).isEqualTo(5);
    }

    @Test
    void completesOnceThoughTheLastAnswerArrivesManyTimesTogether() throws Exception {
        set(year4, "example");
        var reached = new Understanding(MODULE.quiz(), Set.of("carry", "all-day", "where", "steps", "card"));

        var written = Together.times(8, () -> completions.complete(learner, MODULE.key(), reached, 1));

        assertThat(written.stream().flatMap(List::stream)).hasSize(1);
    }

    @Test
    void leavesOtherModulesAndOtherClassesAlone() {
        RosterFixtures.pupil(jdbi, clock, hillcrest, year5, TOMOS);
        set(year4, "other-module");
        set(year5, "example");

        assertThat(takeAll(Set.of())).isEmpty();
    }

    @Test
    void asksForAsMuchAsTheAssignmentDoes() {
        set(year4, "example", new Terms(Optional.of(100), Optional.empty(), false, Set.of()));
        var lenient = set(year4, "example", new Terms(Optional.of(60), Optional.empty(), false, Set.of()));

        assertThat(takeAll(Set.of("carry", "where")))
                .extracting(Completion::assignment)
                .containsExactly(lenient.id());
    }

    @Test
    void completesOnlyForThoseWhoWereNamed() {
        var tomos = RosterFixtures.pupil(jdbi, clock, hillcrest, year4, TOMOS);
        set(year4, "example", new Terms(Optional.empty(), Optional.empty(), false, Set.of(tomos.id())));
        var hers = set(year4, "example", new Terms(Optional.empty(), Optional.empty(), false, Set.of(amira.id())));

        assertThat(takeAll(Set.of())).extracting(Completion::assignment).containsExactly(hers.id());
    }

    private Assignment set(ClassGroup classGroup, String module) {
        return set(classGroup, module, Terms.USUAL);
    }

    private Assignment set(ClassGroup classGroup, String module, Terms terms) {
        var task = Task.module(new ModuleKey(module), Optional.empty(), true, Optional.empty())
                .on(terms);
        return AssignmentFixtures.assignments(jdbi, clock)
                .keep(hillcrest.id(), classGroup.id(), okoro.id(), List.of(task))
                .get(0);
    }

    private List<Completion> takeAll(Set<String> wrongly) {
        List<Completion> completed = List.of();
        for (var question : quiz.begin(learner, MODULE).asked()) {
            var wrong = new Answer(Map.of(question.options().get(0).key(), "elsewhere"));
            var answer = wrongly.contains(question.key()) ? wrong : new Answer(question.solution());
            completed = completeModule
                    .answer(learner, MODULE, question.key(), answer)
                    .completions();
        }
        return completed;
    }
}
