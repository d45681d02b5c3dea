package cymru.addo.progress;

import static cymru.addo.roster.RosterFixtures.AMIRA;
import static cymru.addo.roster.RosterFixtures.ISSUER;
import static cymru.addo.roster.RosterFixtures.MR_OKORO;
import static cymru.addo.roster.RosterFixtures.MS_REES;
import static cymru.addo.roster.RosterFixtures.TOMOS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cymru.addo.assignment.AssignmentFixtures;
import cymru.addo.assignment.Task;
import cymru.addo.assignment.Terms;
import cymru.addo.attempt.Answer;
import cymru.addo.attempt.AttemptFixtures;
import cymru.addo.attempt.Learner;
import cymru.addo.attempt.TakeQuiz;
import cymru.addo.completion.CompleteModule;
import cymru.addo.completion.CompletionFixtures;
import cymru.addo.curriculum.Curricula;
import cymru.addo.curriculum.CurriculumModule;
import cymru.addo.curriculum.ModuleKey;
import cymru.addo.curriculum.Question;
import cymru.addo.database.TestDatabase;
import cymru.addo.lesson.HoldLesson;
import cymru.addo.lesson.LessonFixtures;
import cymru.addo.lesson.Together;
import cymru.addo.lti.testing.TestClock;
import cymru.addo.progress.Cell.State;
import cymru.addo.progress.ClassProgress.Outcome.Seen;
import cymru.addo.roster.Arrival;
import cymru.addo.roster.ClassGroup;
import cymru.addo.roster.Person;
import cymru.addo.roster.RosterFixtures;
import cymru.addo.school.School;
import cymru.addo.school.SchoolFixtures;
import cymru.addo.school.SchoolId;
import cymru.addo.year.SchoolYear;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class ClassProgressIT {
    private static final SchoolYear YEAR = new SchoolYear(2026);

    private final Jdbi jdbi = TestDatabase.fresh();
    private final TestClock clock = TestClock.at("2026-11-23T09:00:00Z");
    private final School hillcrest = SchoolFixtures.hillcrest(jdbi);
    private final ClassGroup year4 = RosterFixtures.classCalled(jdbi, clock, hillcrest, "Year 4");
    private final ClassGroup year5 = RosterFixtures.classCalled(jdbi, clock, hillcrest, "Year 5");
    private final Person okoro = RosterFixtures.teacher(jdbi, clock, hillcrest, year4, MR_OKORO);
    private final Person amira = RosterFixtures.pupil(jdbi, clock, hillcrest, year4, AMIRA);
    private final Person tomos = RosterFixtures.pupil(jdbi, clock, hillcrest, year4, TOMOS);
    private final TakeQuiz quiz = AttemptFixtures.takeQuiz(jdbi, clock);
    private final CompleteModule completing = CompletionFixtures.completeModule(jdbi, clock);
    private final HoldLesson lesson = LessonFixtures.holdLesson(jdbi, clock);
    private final ClassProgress progress = ProgressFixtures.classProgress(jdbi, clock);
    private final CurriculumModule passwords = module("password-power");
    private final CurriculumModule footprint = module("my-footprint");

    @Test
    void showsHowFarEachPupilHasComeWithEachModule() {
        set(passwords, Terms.USUAL, "2026-12-11T23:59:59Z");
        set(footprint, Terms.after(passwords.key()), "2026-12-18T23:59:59Z");
        answerAll(amira, passwords, true);
        quiz.begin(learner(tomos), passwords);

        var seen = look();

        assertThat(seen.columns()).extracting(Column::module).containsExactly(passwords.key(), footprint.key());
        assertThat(seen.rows()).extracting(Row::person).containsExactly(amira.id(), tomos.id());
        assertThat(states(seen, amira)).containsExactly(State.DONE, State.NOT_BEGUN);
        assertThat(states(seen, tomos)).containsExactly(State.BEGUN, State.WAITS);
        assertThat(cell(seen, tomos, footprint).first()).contains(passwords.key());
        assertThat(seen.done(seen.columns().get(0))).isEqualTo(1);
        assertThat(seen.asked(seen.columns().get(0))).isEqualTo(2);
    }

    @Test
    void countsMasteryThatNobodyAskedForAsWhatComesFirst() {
        set(footprint, Terms.after(passwords.key()), null);
        answerAll(amira, passwords, true);

        assertThat(cell(look(), amira, footprint).state()).isEqualTo(State.NOT_BEGUN);
    }

    @Test
    void asksOnlyThoseWhoWereNamed() {
        set(passwords, new Terms(Optional.empty(), Optional.empty(), false, Set.of(amira.id())), null);

        var seen = look();

        assertThat(states(seen, amira)).containsExactly(State.NOT_BEGUN);
        assertThat(states(seen, tomos)).containsExactly(State.NOT_ASKED);
        assertThat(seen.asked(seen.columns().get(0))).isEqualTo(1);
    }

    @Test
    void tellsWhatWasDoneWithTheClassAndWhatWasCorrected() {
        set(passwords, Terms.USUAL, null);
        var together = new Together(hillcrest.id(), year4.id(), YEAR, passwords.key());
        lesson.allPresent(okoro.id(), together, passwords);
        lesson.correct(okoro.id(), together, tomos.id());

        var seen = look();

        assertThat(states(seen, amira)).containsExactly(State.DONE_TOGETHER);
        assertThat(states(seen, tomos)).containsExactly(State.CORRECTED);
        assertThat(seen.done(seen.columns().get(0))).isEqualTo(1);
    }

    @Test
    void findsThoseWhoTriedTwiceAndThoseWhoLeftItForAWeek() {
        set(passwords, Terms.USUAL, null);
        answerAll(amira, passwords, false);
        answerAll(amira, passwords, false);
        quiz.begin(learner(tomos), passwords);

        assertThat(look().stuck()).extracting(Stuck::why).containsExactly(Stuck.Why.TRIED_AGAIN);

        clock.moveTo("2026-12-01T09:00:00Z");

        assertThat(look().stuck())
                .extracting(Stuck::person, Stuck::why, Stuck::attempts)
                .containsExactly(
                        tuple(amira.id(), Stuck.Why.TRIED_AGAIN, 2), tuple(tomos.id(), Stuck.Why.LEFT_ALONE, 0));
    }

    @Test
    void tellsWhatMostOfTheClassMissedAtTheirFirstGo() {
        set(passwords, Terms.USUAL, null);
        answerAll(amira, passwords, false);
        for (var number = 1; number <= 3; number++) answerAll(pupil(number), passwords, true);

        assertThat(look().missed()).isEmpty();

        answerAll(pupil(4), passwords, false);

        var missed = look().missed();
        assertThat(missed).hasSizeLessThanOrEqualTo(5).isNotEmpty();
        assertThat(missed.get(0).answers()).isEqualTo(5);
        assertThat(missed.get(0).percent()).isEqualTo(40);
        answerAll(amira, passwords, true);
        assertThat(look().missed()).isEqualTo(missed);
    }

    @Test
    void isNotForTheTeacherOfAnotherClass() {
        var rees = RosterFixtures.teacher(jdbi, clock, hillcrest, year5, MS_REES);

        assertThat(progress.look(hillcrest, rees.id(), year4.id()))
                .isInstanceOf(ClassProgress.Outcome.NotYourClass.class);
        assertThat(progress.look(hillcrest, amira.id(), year4.id()))
                .isInstanceOf(ClassProgress.Outcome.NotYourClass.class);
    }

    private Seen look() {
        return (Seen) progress.look(hillcrest, okoro.id(), year4.id());
    }

    private static List<State> states(Seen seen, Person pupil) {
        return seen.columns().stream()
                .map(column -> row(seen, pupil).cells().get(column.module()).state())
                .toList();
    }

    private static Cell cell(Seen seen, Person pupil, CurriculumModule module) {
        return row(seen, pupil).cells().get(module.key());
    }

    private static Row row(Seen seen, Person pupil) {
        return seen.rows().stream()
                .filter(each -> each.person().equals(pupil.id()))
                .findFirst()
                .orElseThrow();
    }

    private Person pupil(int number) {
        return RosterFixtures.pupil(
                jdbi, clock, hillcrest, year4, new Arrival(ISSUER, "p" + number, "Zed" + number, "Pip", null, false));
    }

    private void set(CurriculumModule module, Terms terms, String due) {
        var task = Task.module(module.key(), Optional.ofNullable(due).map(Instant::parse), true, Optional.empty())
                .on(terms);
        AssignmentFixtures.assignments(jdbi, clock).keep(hillcrest.id(), year4.id(), okoro.id(), List.of(task));
    }

    private void answerAll(Person pupil, CurriculumModule module, boolean rightly) {
        for (var question : quiz.begin(learner(pupil), module).asked())
            completing.answer(learner(pupil), module, question.key(), answer(question, rightly));
    }

    private static Answer answer(Question question, boolean rightly) {
        return rightly
                ? new Answer(question.solution())
                : new Answer(Map.of(question.options().get(0).key(), "elsewhere"));
    }

    private Learner learner(Person pupil) {
        return new Learner(hillcrest.id(), pupil.id(), YEAR);
    }

    private static CurriculumModule module(String key) {
        return new Curricula()
                .of(new SchoolId(new UUID(0, 1)))
                .module(new ModuleKey(key))
                .orElseThrow();
    }
}
