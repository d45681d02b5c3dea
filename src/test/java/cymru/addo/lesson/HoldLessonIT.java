package cymru.addo.lesson;

import static cymru.addo.roster.RosterFixtures.AMIRA;
import static cymru.addo.roster.RosterFixtures.MR_OKORO;
import static cymru.addo.roster.RosterFixtures.MS_REES;
import static cymru.addo.roster.RosterFixtures.TOMOS;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.assignment.Assignment;
import cymru.addo.assignment.AssignmentFixtures;
import cymru.addo.assignment.Task;
import cymru.addo.assignment.Terms;
import cymru.addo.completion.Completion;
import cymru.addo.completion.CompletionFixtures;
import cymru.addo.completion.Completions;
import cymru.addo.curriculum.CurriculumFixtures;
import cymru.addo.curriculum.CurriculumModule;
import cymru.addo.curriculum.ModuleKey;
import cymru.addo.curriculum.QuestionKind;
import cymru.addo.database.TestDatabase;
import cymru.addo.lesson.Entry.State;
import cymru.addo.lesson.HoldLesson.Outcome;
import cymru.addo.lti.testing.TestClock;
import cymru.addo.roster.ClassGroup;
import cymru.addo.roster.Person;
import cymru.addo.roster.RosterFixtures;
import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import cymru.addo.school.SchoolFixtures;
import cymru.addo.year.SchoolYear;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class HoldLessonIT {
    private static final CurriculumModule MODULE = CurriculumFixtures.exampleModule();
    private static final String QUESTION = MODULE.quiz().questions().stream()
            .filter(question -> question.kind() == QuestionKind.ONE_CHOICE)
            .findFirst()
            .orElseThrow()
            .key();

    private final Jdbi jdbi = TestDatabase.fresh();
    private final TestClock clock = TestClock.at("2026-11-23T09:00:00Z");
    private final School hillcrest = SchoolFixtures.hillcrest(jdbi);
    private final ClassGroup reception = RosterFixtures.classCalled(jdbi, clock, hillcrest, "Reception");
    private final ClassGroup year5 = RosterFixtures.classCalled(jdbi, clock, hillcrest, "Year 5");
    private final Person okoro = RosterFixtures.teacher(jdbi, clock, hillcrest, reception, MR_OKORO);
    private final Person rees = RosterFixtures.teacher(jdbi, clock, hillcrest, year5, MS_REES);
    private final Person amira = RosterFixtures.pupil(jdbi, clock, hillcrest, reception, AMIRA);
    private final Person tomos = RosterFixtures.pupil(jdbi, clock, hillcrest, reception, TOMOS);
    private final Together together = new Together(hillcrest.id(), reception.id(), new SchoolYear(2026), MODULE.key());
    private final Lessons lessons = LessonFixtures.lessons(jdbi, clock);
    private final HoldLesson lesson = LessonFixtures.holdLesson(jdbi, clock);
    private final Completions completions = CompletionFixtures.completions(jdbi, clock);

    @Test
    void keepsHowManyHandsWentUpUntilTheyAreCountedAgain() {
        count(17, 5);
        assertThat(count(16, 6)).isEqualTo(Outcome.KEPT);

        assertThat(lessons.counted(together)).extracting(Hands::many).contains(16, 6);
        assertThat(lessons.counted(together))
                .hasSize(
                        MODULE.quiz().question(QUESTION).orElseThrow().options().size());
        assertThat(lessons.of(hillcrest.id(), reception.id(), 2026))
                .containsExactly(new Lessons.Begun(MODULE.key(), 1, 0));
    }

    @Test
    void keepsNoNumbersThatCannotBe() {
        assertThat(count(-1)).isEqualTo(Outcome.NO_COUNT);
        assertThat(count(10_000)).isEqualTo(Outcome.NO_COUNT);
        assertThat(count(1, 2, 3, 4, 5, 6, 7, 8, 9)).isEqualTo(Outcome.NO_COUNT);
        assertThat(lesson.count(okoro.id(), together, MODULE, "none", List.of()))
                .isEqualTo(Outcome.NOT_HERE);

        assertThat(lessons.counted(together)).isEmpty();
    }

    @Test
    void recordsForThosePresentThatTheyWentThroughItAsAClass() {
        var set = set(Terms.USUAL);

        assertThat(present(amira)).isEqualTo(Outcome.KEPT);

        assertThat(completions.of(hillcrest.id(), set.id()))
                .containsExactly(new Completion(
                        hillcrest.id(),
                        set.id(),
                        amira.id(),
                        clock.instant(),
                        0,
                        0,
                        0,
                        false,
                        Optional.of(okoro.id())));
        assertThat(lessons.register(together))
                .extracting(Entry::state)
                .containsExactlyInAnyOrder(State.PRESENT, State.NOT_RECORDED);
    }

    @Test
    void recordsWhoeverComesLaterWithoutChangingTheFirst() {
        var set = set(Terms.USUAL);
        present(amira);
        clock.moveTo("2026-11-30T09:00:00Z");

        lesson.allPresent(okoro.id(), together, MODULE);

        assertThat(completions.of(hillcrest.id(), set.id()))
                .extracting(Completion::person)
                .containsExactly(amira.id(), tomos.id());
        assertThat(lessons.register(together))
                .filteredOn(entry -> entry.person().equals(amira.id()))
                .extracting(Entry::recordedAt)
                .containsExactly(
                        Optional.of(TestClock.at("2026-11-23T09:00:00Z").instant()));
    }

    @Test
    void completesNothingForThoseWhomItWasNotSetTo() {
        var hers = set(new Terms(Optional.empty(), Optional.empty(), false, Set.of(amira.id())));

        lesson.allPresent(okoro.id(), together, MODULE);

        assertThat(completions.of(hillcrest.id(), hers.id()))
                .extracting(Completion::person)
                .containsExactly(amira.id());
    }

    @Test
    void correctsASlipAndKeepsWhatWasWritten() {
        var set = set(Terms.USUAL);
        present(amira);
        clock.moveTo("2026-11-23T10:00:00Z");

        assertThat(lesson.correct(okoro.id(), together, amira.id())).isEqualTo(Outcome.KEPT);
        assertThat(lesson.correct(okoro.id(), together, amira.id())).isEqualTo(Outcome.NOT_HERE);

        assertThat(entry(amira).state()).isEqualTo(State.CORRECTED);
        assertThat(completions.of(hillcrest.id(), set.id())).hasSize(1);
        present(amira);
        assertThat(entry(amira).isPresent()).isTrue();
        assertThat(entry(amira).recordedAt()).contains(clock.instant());
    }

    @Test
    void isNobodysBusinessButTheTeachersOfTheClass() {
        set(Terms.USUAL);

        assertThat(lesson.count(rees.id(), together, MODULE, QUESTION, List.of(3)))
                .isEqualTo(Outcome.NOT_YOUR_CLASS);
        assertThat(lesson.present(rees.id(), together, MODULE, Set.of(amira.id())))
                .isEqualTo(Outcome.NOT_YOUR_CLASS);
        assertThat(lesson.allPresent(amira.id(), together, MODULE)).isEqualTo(Outcome.NOT_YOUR_CLASS);
        assertThat(lesson.correct(rees.id(), together, amira.id())).isEqualTo(Outcome.NOT_YOUR_CLASS);

        assertThat(completions.of(hillcrest.id(), amira.id())).isEmpty();
    }

    @Test
    void recordsNobodyWhoIsNoPupilOfTheClass() {
        for (var other : List.of(okoro.id(), rees.id(), new PersonId(UUID.randomUUID())))
            assertThat(lesson.present(okoro.id(), together, MODULE, Set.of(amira.id(), other)))
                    .isEqualTo(Outcome.NOT_HERE);

        assertThat(lessons.register(together)).noneMatch(Entry::isPresent);
    }

    private Outcome count(Integer... hands) {
        return lesson.count(okoro.id(), together, MODULE, QUESTION, List.of(hands));
    }

    private Outcome present(Person pupil) {
        return lesson.present(okoro.id(), together, MODULE, Set.of(pupil.id()));
    }

    private Entry entry(Person pupil) {
        return lessons.register(together).stream()
                .filter(entry -> entry.person().equals(pupil.id()))
                .findFirst()
                .orElseThrow();
    }

    private Assignment set(Terms terms) {
        var task = Task.module(new ModuleKey("example"), Optional.empty(), true, Optional.empty())
                .on(terms);
        return AssignmentFixtures.assignments(jdbi, clock)
                .keep(hillcrest.id(), reception.id(), okoro.id(), List.of(task))
                .get(0);
    }
}
