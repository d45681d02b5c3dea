package cymru.addo.completion;

import static cymru.addo.roster.RosterFixtures.AMIRA;
import static cymru.addo.roster.RosterFixtures.MR_OKORO;
import static cymru.addo.roster.RosterFixtures.TOMOS;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.assignment.AssignmentFixtures;
import cymru.addo.assignment.Task;
import cymru.addo.assignment.Terms;
import cymru.addo.attempt.Answer;
import cymru.addo.attempt.AttemptFixtures;
import cymru.addo.attempt.Learner;
import cymru.addo.completion.Standing.State;
import cymru.addo.curriculum.Curricula;
import cymru.addo.curriculum.Curriculum;
import cymru.addo.curriculum.CurriculumModule;
import cymru.addo.curriculum.ModuleKey;
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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** What somebody was set in all their classes, and how far they have come with it and with the rest. */
class FindStandingIT {
    private static final ModuleKey PASSWORDS = new ModuleKey("password-power");
    private static final ModuleKey STAND_UP = new ModuleKey("stand-up");

    private final Jdbi jdbi = TestDatabase.fresh();
    private final TestClock clock = TestClock.at("2026-11-23T09:00:00Z");
    private final School hillcrest = SchoolFixtures.hillcrest(jdbi);
    private final ClassGroup year4 = RosterFixtures.classCalled(jdbi, clock, hillcrest, "Year 4");
    private final ClassGroup club = RosterFixtures.classCalled(jdbi, clock, hillcrest, "Code club");
    private final Person okoro = RosterFixtures.teacher(jdbi, clock, hillcrest, year4, MR_OKORO);
    private final Person amira = RosterFixtures.pupil(jdbi, clock, hillcrest, year4, AMIRA);
    private final Person tomos = RosterFixtures.pupil(jdbi, clock, hillcrest, year4, TOMOS);
    private final Curriculum curriculum = new Curricula().of(hillcrest.id());
    private final FindStanding standings = new FindStanding(
            AssignmentFixtures.assignments(jdbi, clock),
            CompletionFixtures.completions(jdbi, clock),
            AttemptFixtures.takeQuiz(jdbi, clock));

    @Test
    void tellsWhatIsToDoFromWhatIsBegunAndDone() {
        set(year4, PASSWORDS, Terms.USUAL);

        assertThat(standing(amira, 2026).of(PASSWORDS)).isEqualTo(State.TO_DO);
        answer(amira, PASSWORDS, 1);
        assertThat(standing(amira, 2026).of(PASSWORDS)).isEqualTo(State.BEGUN);
        answer(amira, PASSWORDS, Integer.MAX_VALUE);

        var standing = standing(amira, 2026);
        assertThat(standing.of(PASSWORDS)).isEqualTo(State.DONE);
        assertThat(standing.completedAt(PASSWORDS)).contains(clock.instant());
        assertThat(standing(tomos, 2026).of(PASSWORDS)).isEqualTo(State.TO_DO);
    }

    @Test
    void countsWhatNobodySetAsDoneWhenItIsUnderstood() {
        answer(amira, STAND_UP, Integer.MAX_VALUE);

        var standing = standing(amira, 2026);

        assertThat(standing.set()).isEmpty();
        assertThat(standing.of(STAND_UP)).isEqualTo(State.DONE);
    }

    @Test
    void asksForWhatTheStrictestClassAsksFor() {
        RosterFixtures.pupil(jdbi, clock, hillcrest, club, AMIRA);
        set(year4, PASSWORDS, Terms.USUAL);
        set(club, PASSWORDS, new Terms(Optional.of(100), Optional.empty(), false, Set.of()));

        assertThat(standing(amira, 2026).percent(PASSWORDS)).isEqualTo(100);
        assertThat(standing(tomos, 2026).percent(PASSWORDS)).isEqualTo(80);
    }

    @Test
    void passesOverWhatOthersWereSet() {
        set(year4, PASSWORDS, new Terms(Optional.empty(), Optional.empty(), false, Set.of(tomos.id())));

        assertThat(standing(amira, 2026).set()).isEmpty();
        assertThat(standing(tomos, 2026).set()).hasSize(1);
    }

    @Test
    void saysWhatComesFirstUntilItIsUnderstood() {
        set(year4, STAND_UP, Terms.after(PASSWORDS));

        assertThat(standing(amira, 2026).before(STAND_UP)).contains(PASSWORDS);
        answer(amira, PASSWORDS, Integer.MAX_VALUE);

        assertThat(standing(amira, 2026).before(STAND_UP)).isEmpty();
    }

    @Test
    void leavesWhatWasDoneLastYear() {
        set(year4, PASSWORDS, Terms.USUAL);
        set(year4, STAND_UP, Terms.USUAL);
        answer(amira, PASSWORDS, Integer.MAX_VALUE);

        var nextYear = standing(amira, 2027);

        assertThat(nextYear.set()).extracting(one -> one.task().module()).containsExactly(Optional.of(STAND_UP));
        assertThat(nextYear.of(PASSWORDS)).isEqualTo(State.TO_DO);
    }

    private Standing standing(Person person, int year) {
        return standings.of(hillcrest, learner(person, year), curriculum, any -> true);
    }

    private Learner learner(Person person, int year) {
        return new Learner(hillcrest.id(), person.id(), new SchoolYear(year));
    }

    private void set(ClassGroup group, ModuleKey module, Terms terms) {
        var task =
                Task.module(module, Optional.empty(), false, Optional.empty()).on(terms);
        AssignmentFixtures.assignments(jdbi, clock).keep(hillcrest.id(), group.id(), okoro.id(), List.of(task));
    }

    private void answer(Person person, ModuleKey key, int most) {
        CurriculumModule module = curriculum.module(key).orElseThrow();
        var learner = learner(person, 2026);
        AttemptFixtures.takeQuiz(jdbi, clock).begin(learner, module);
        module.quiz().questions().stream().limit(most).forEach(question -> answer(learner, module, question));
    }

    private void answer(Learner learner, CurriculumModule module, Question question) {
        CompletionFixtures.completeModule(jdbi, clock)
                .answer(learner, module, question.key(), new Answer(Map.copyOf(question.solution())));
    }
}
