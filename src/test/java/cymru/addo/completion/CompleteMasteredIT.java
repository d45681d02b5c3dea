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
import cymru.addo.curriculum.Curricula;
import cymru.addo.curriculum.CurriculumModule;
import cymru.addo.curriculum.ModuleKey;
import cymru.addo.database.TestDatabase;
import cymru.addo.lti.testing.TestClock;
import cymru.addo.roster.ClassGroup;
import cymru.addo.roster.Person;
import cymru.addo.roster.RosterFixtures;
import cymru.addo.school.Band;
import cymru.addo.school.School;
import cymru.addo.school.SchoolFixtures;
import cymru.addo.year.SchoolYear;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** What somebody understood already: it completes what is set later, and opens what comes after. */
class CompleteMasteredIT {
    private static final ModuleKey PASSWORDS = new ModuleKey("password-power");
    private static final SchoolYear YEAR = new SchoolYear(2026);

    private final Jdbi jdbi = TestDatabase.fresh();
    private final TestClock clock = TestClock.at("2026-11-23T09:00:00Z");
    private final School hillcrest = SchoolFixtures.hillcrest(jdbi);
    private final ClassGroup year4 = RosterFixtures.classCalled(jdbi, clock, hillcrest, "Year 4");
    private final ClassGroup club = RosterFixtures.classCalled(jdbi, clock, hillcrest, "Code club");
    private final Person okoro = RosterFixtures.teacher(jdbi, clock, hillcrest, year4, MR_OKORO);
    private final Person amira = RosterFixtures.pupil(jdbi, clock, hillcrest, year4, AMIRA);
    private final Person tomos = RosterFixtures.pupil(jdbi, clock, hillcrest, year4, TOMOS);
    private final Curricula curricula = new Curricula();
    private final CurriculumModule module =
            curricula.of(hillcrest.id()).module(PASSWORDS).orElseThrow();
    private final Completions completions = CompletionFixtures.completions(jdbi, clock);
    private final CompleteMastered mastered = CompletionFixtures.completeMastered(jdbi, clock);
    private final ComesFirst comesFirst = CompletionFixtures.comesFirst(jdbi, clock);

    @Test
    void completesForTheWholeClassWhatIsSetAfterSomebodyUnderstoodIt() {
        masters(amira);
        fails(tomos);
        var set = set(year4, task());

        mastered.set(hillcrest.id(), year4.id());
        mastered.set(hillcrest.id(), year4.id());

        assertThat(completions.of(hillcrest.id(), set.id())).singleElement().satisfies(completion -> {
            assertThat(completion.person()).isEqualTo(amira.id());
            assertThat(completion.score()).isEqualTo(completion.maxScore());
            assertThat(completion.attempts()).isEqualTo(1);
        });
    }

    @Test
    void completesForSomebodyWhoJoinsTheClassLater() {
        masters(amira);
        var set = set(club, task());
        RosterFixtures.pupil(jdbi, clock, hillcrest, club, AMIRA);

        mastered.of(hillcrest.id(), amira.id());

        assertThat(completions.of(hillcrest.id(), set.id())).hasSize(1);
    }

    @Test
    void leavesWhatWasUnderstoodInAnotherYear() {
        masters(amira);
        var set = set(year4, task());

        clock.moveTo("2027-09-06T09:00:00Z");

        mastered.set(hillcrest.id(), year4.id());

        assertThat(completions.of(hillcrest.id(), set.id())).isEmpty();
    }

    @Test
    void putsTheModuleBeforeTheAgreementUntilItIsUnderstood() {
        set(year4, agreement(Terms.after(PASSWORDS)));

        assertThat(comesFirst.beforeAgreement(learner(amira), year4.id(), Band.B))
                .contains(PASSWORDS);
        masters(amira);
        assertThat(comesFirst.beforeAgreement(learner(amira), year4.id(), Band.B))
                .isEmpty();
        assertThat(comesFirst.beforeAgreement(learner(tomos), year4.id(), Band.B))
                .contains(PASSWORDS);
    }

    @Test
    void putsNothingBeforeTheAgreementOfOthers() {
        set(year4, agreement(new Terms(Optional.empty(), Optional.of(PASSWORDS), false, Set.of(tomos.id()))));
        set(year4, agreement(Terms.after(new ModuleKey("no-longer-there"))));

        assertThat(comesFirst.beforeAgreement(learner(amira), year4.id(), Band.B))
                .isEmpty();
        assertThat(comesFirst.beforeAgreement(learner(tomos), year4.id(), Band.B))
                .contains(PASSWORDS);
        assertThat(comesFirst.beforeAgreement(learner(tomos), club.id(), Band.B))
                .isEmpty();
    }

    @Test
    void countsWhatTheClassCompletedTogether() {
        var later = set(
                year4,
                Task.module(new ModuleKey("my-footprint"), Optional.empty(), false, Optional.empty())
                        .on(Terms.after(PASSWORDS)));
        var set = set(year4, task());
        assertThat(comesFirst.before(learner(amira), later)).contains(PASSWORDS);

        jdbi.useHandle(handle -> handle.execute(
                "insert into completion (school_id, assignment_id, person_id, completed_at, score, max_score, attempts,"
                        + " mastered, recorded_by) values (?, ?, ?, ?, 6, 6, 1, true, ?)",
                hillcrest.id().value(),
                set.id().value(),
                amira.id().value(),
                clock.instant(),
                okoro.id().value()));

        assertThat(comesFirst.before(learner(amira), later)).isEmpty();
        assertThat(completions.has(new Learner(hillcrest.id(), amira.id(), YEAR.next()), PASSWORDS))
                .isFalse();
    }

    private static Task task() {
        return Task.module(PASSWORDS, Optional.empty(), true, Optional.empty());
    }

    private static Task agreement(Terms terms) {
        return Task.agreement(Optional.empty(), Optional.empty(), false, Optional.empty())
                .on(terms);
    }

    private Assignment set(ClassGroup classGroup, Task task) {
        return AssignmentFixtures.assignments(jdbi, clock)
                .keep(hillcrest.id(), classGroup.id(), okoro.id(), List.of(task))
                .get(0);
    }

    private void masters(Person pupil) {
        answersAll(pupil, true);
    }

    private void fails(Person pupil) {
        answersAll(pupil, false);
    }

    private void answersAll(Person pupil, boolean rightly) {
        var quiz = AttemptFixtures.takeQuiz(jdbi, clock);
        for (var question : quiz.begin(learner(pupil), module).asked()) {
            var wrong = new Answer(Map.of(question.options().get(0).key(), "elsewhere"));
            quiz.answer(learner(pupil), module, question.key(), rightly ? new Answer(question.solution()) : wrong);
        }
    }

    private Learner learner(Person pupil) {
        return new Learner(hillcrest.id(), pupil.id(), YEAR);
    }
}
