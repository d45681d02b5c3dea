package cymru.addo.training;

import static cymru.addo.roster.RosterFixtures.AMIRA;
import static cymru.addo.roster.RosterFixtures.MR_OKORO;
import static cymru.addo.roster.RosterFixtures.MS_REES;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.appointment.AppointmentFixtures;
import cymru.addo.attempt.Answer;
import cymru.addo.attempt.AttemptFixtures;
import cymru.addo.attempt.Learner;
import cymru.addo.attempt.TakeQuiz;
import cymru.addo.curriculum.Curricula;
import cymru.addo.curriculum.CurriculumModule;
import cymru.addo.curriculum.ModuleKey;
import cymru.addo.database.TestDatabase;
import cymru.addo.lti.testing.TestClock;
import cymru.addo.roster.ClassGroup;
import cymru.addo.roster.Person;
import cymru.addo.roster.RosterFixtures;
import cymru.addo.school.School;
import cymru.addo.school.SchoolFixtures;
import cymru.addo.training.KeepTraining.Outcome;
import cymru.addo.year.SchoolYear;
import java.time.LocalDate;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class TrainingRecordIT {
    private static final Curricula CURRICULA = new Curricula();

    private final Jdbi jdbi = TestDatabase.fresh();
    private final TestClock clock = TestClock.at("2026-11-23T09:00:00Z");
    private final School hillcrest = SchoolFixtures.hillcrest(jdbi);
    private final ClassGroup year4 = RosterFixtures.classCalled(jdbi, clock, hillcrest, "Year 4");
    private final Person okoro = RosterFixtures.teacher(jdbi, clock, hillcrest, year4, MR_OKORO);
    private final Person rees = RosterFixtures.teacher(jdbi, clock, hillcrest, year4, MS_REES);
    private final Person amira = RosterFixtures.pupil(jdbi, clock, hillcrest, year4, AMIRA);
    private final TakeQuiz quiz = AttemptFixtures.takeQuiz(jdbi, clock);
    private final Trainings trainings = new SqlTrainings(jdbi, clock);
    private final KeepTraining keeping = new KeepTraining(RosterFixtures.people(jdbi, clock), trainings, clock);
    private final TrainingRecord training = new TrainingRecord(
            CURRICULA,
            new SqlStaffAnswers(jdbi),
            trainings,
            RosterFixtures.people(jdbi, clock),
            AppointmentFixtures.appointments(jdbi, clock),
            clock);

    @Test
    void listsEverybodyOnTheStaffAndNoPupil() {
        assertThat(training.of(hillcrest)).extracting(StaffTraining::person).containsExactlyInAnyOrder(okoro, rees);
    }

    @Test
    void isCurrentOnceTheModulesOfTheYearAreUnderstood() {
        takeAll(module("staff-agreement"), true);
        assertThat(of(okoro).current()).isFalse();

        takeAll(module("spot-report-record"), true);

        assertThat(of(okoro).current()).isTrue();
        assertThat(of(rees).current()).isFalse();
    }

    @Test
    void datesAModuleByTheAttemptThatFirstUnderstoodIt() {
        var module = module("staff-agreement");
        takeAll(module, false);
        clock.moveTo("2026-11-24T09:00:00Z");
        takeAll(module, true);
        var understood = clock.instant();
        clock.moveTo("2026-12-01T09:00:00Z");
        takeAll(module, true);

        assertThat(of(okoro).understood()).containsExactly(Map.entry(module.key(), understood));
    }

    @Test
    void beginsAnewWithTheSchoolYear() {
        takeAll(module("staff-agreement"), true);
        clock.moveTo("2027-09-02T09:00:00Z");

        assertThat(of(okoro).understood()).isEmpty();
    }

    @Test
    void keepsWhatWasLearnedElsewhereUntilItIsWithdrawn() {
        var outcome = keep(okoro, "Safeguarding\u0000 level 2", "County council", "2026-09-01");

        assertThat(of(okoro).elsewhere()).singleElement().satisfies(line -> {
            assertThat(line.title()).isEqualTo("Safeguarding level 2");
            assertThat(line.provider()).contains("County council");
        });
        var id = ((Outcome.Kept) outcome).id();
        assertThat(trainings.withdraw(hillcrest.id(), id, rees.id())).isTrue();
        assertThat(trainings.withdraw(hillcrest.id(), id, rees.id())).isFalse();
        assertThat(of(okoro).elsewhere()).isEmpty();
    }

    @Test
    void refusesWhatCannotHaveHappened() {
        assertThat(keep(okoro, "Course", "", "2026-11-24")).isInstanceOf(Outcome.NotYet.class);
        assertThat(keep(okoro, "Course", "", "1926-11-24")).isInstanceOf(Outcome.NotYet.class);
        assertThat(keep(okoro, "  ", "", "2026-11-23")).isInstanceOf(Outcome.NoTitle.class);
        assertThat(keep(okoro, "Course", "x".repeat(201), "2026-11-23")).isInstanceOf(Outcome.TooLong.class);
        assertThat(keep(amira, "Course", "", "2026-11-23")).isInstanceOf(Outcome.NoSuchColleague.class);
        assertThat(trainings.of(hillcrest.id())).isEmpty();
    }

    private Outcome keep(Person colleague, String title, String provider, String day) {
        return keeping.keep(hillcrest, colleague.id(), title, provider, LocalDate.parse(day), rees.id());
    }

    private StaffTraining of(Person person) {
        return training.of(hillcrest).stream()
                .filter(each -> each.person().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private static CurriculumModule module(String key) {
        return CURRICULA.of(null).module(new ModuleKey(key)).orElseThrow();
    }

    private void takeAll(CurriculumModule module, boolean rightly) {
        var learner = new Learner(hillcrest.id(), okoro.id(), new SchoolYear(2026));
        for (var question : quiz.begin(learner, module).asked()) {
            var answer = rightly ? new Answer(question.solution()) : new Answer(Map.of("elsewhere", "elsewhere"));
            quiz.answer(learner, module, question.key(), answer);
        }
    }
}
