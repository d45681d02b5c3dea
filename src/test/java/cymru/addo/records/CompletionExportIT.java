package cymru.addo.records;

import static cymru.addo.roster.RosterFixtures.AMIRA;
import static cymru.addo.roster.RosterFixtures.MR_OKORO;
import static cymru.addo.roster.RosterFixtures.MS_REES;
import static cymru.addo.roster.RosterFixtures.TOMOS;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cymru.addo.appointment.AppointmentFixtures;
import cymru.addo.assignment.Assignment;
import cymru.addo.assignment.AssignmentFixtures;
import cymru.addo.assignment.Assignments;
import cymru.addo.assignment.Task;
import cymru.addo.assignment.Terms;
import cymru.addo.attempt.Answer;
import cymru.addo.attempt.AttemptFixtures;
import cymru.addo.attempt.Learner;
import cymru.addo.completion.CompletionFixtures;
import cymru.addo.curriculum.Curricula;
import cymru.addo.curriculum.ModuleKey;
import cymru.addo.database.TestDatabase;
import cymru.addo.lti.testing.TestClock;
import cymru.addo.roster.Arrival;
import cymru.addo.roster.ClassGroup;
import cymru.addo.roster.Person;
import cymru.addo.roster.Role;
import cymru.addo.roster.RosterFixtures;
import cymru.addo.roster.RosterMember;
import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import cymru.addo.school.SchoolFixtures;
import cymru.addo.year.SchoolYear;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CompletionExportIT {
    private static final ModuleKey STAND_UP = new ModuleKey("stand-up");
    private static final Instant DUE = Instant.parse("2026-09-25T22:59:59Z");

    private final Jdbi jdbi = TestDatabase.fresh();
    private final TestClock clock = TestClock.at("2026-09-07T09:00:00Z");
    private final School hillcrest = SchoolFixtures.hillcrest(jdbi);
    private final ClassGroup class4 = RosterFixtures.classCalled(jdbi, clock, hillcrest, "Year 4");
    private final ClassGroup class5 = RosterFixtures.classCalled(jdbi, clock, hillcrest, "Year 5");
    private final Person amira = RosterFixtures.pupil(jdbi, clock, hillcrest, class4, AMIRA);
    private final Person tomos = RosterFixtures.pupil(jdbi, clock, hillcrest, class4, TOMOS);
    private final Person okoro = RosterFixtures.teacher(jdbi, clock, hillcrest, class4, MR_OKORO);
    private final Person rees = RosterFixtures.people(jdbi, clock).arrive(hillcrest, MS_REES);
    private final Assignments assignments = AssignmentFixtures.assignments(jdbi, clock);
    private final CompletionExport export =
            new CompletionExport(RecordsFixtures.takeaway(jdbi, clock), new SqlCompletionRows(jdbi, clock));

    @BeforeEach
    void appointMsRees() {
        AppointmentFixtures.appoint(jdbi, clock).take(hillcrest.id(), rees.id(), true);
    }

    @Test
    void writesEachPupilWithEachModuleInTheFixedColumnsCompletedOrNot() throws IOException {
        set(class4, Terms.USUAL);
        completes(amira);

        var lines = csv();

        assertThat(lines)
                .containsExactly(
                        "\uFEFFschool_year,class,person_ref,surname,forename,band,module,assigned_by,due,started_at,"
                                + "completed_at,score,max_score,attempts,mastered",
                        "2026/27,Year 4," + amira.id()
                                + ",Khan,Amira,B,stand-up,Mr Okoro,2026-09-25,2026-09-07T10:00:00+01:00,"
                                + "2026-09-07T10:00:00+01:00,6,6,1,true",
                        "2026/27,Year 4," + tomos.id() + ",Ŵyn-Tŷ,Tomos,B,stand-up,Mr Okoro,2026-09-25,,,,,0,false");
    }

    @Test
    void leavesOutWhoWasNotNamedAndWhatWasTakenBack() throws IOException {
        set(class4, new Terms(Optional.empty(), Optional.empty(), false, Set.of(tomos.id())));
        assertThat(people()).containsExactly(tomos.id().toString());

        assignments.in(hillcrest.id(), class4.id()).forEach(each -> AssignmentFixtures.withdrawals(jdbi, clock)
                .withdraw(hillcrest.id(), class4.id(), each.id()));

        assertThat(people()).isEmpty();
    }

    @Test
    void keepsWhatWasCompletedByWhoHasLeftAndLeavesLastYearAlone() throws IOException {
        set(class4, Terms.USUAL);
        completes(amira);
        RosterFixtures.roster(jdbi)
                .replace(
                        hillcrest,
                        class4.id(),
                        RosterFixtures.ISSUER,
                        List.of(new RosterMember("tomos", Role.PUPIL, null, null, null)),
                        clock.instant());
        assertThat(people()).containsExactly(amira.id().toString(), tomos.id().toString());

        clock.moveTo("2027-09-06T09:00:00Z");

        assertThat(people()).isEmpty();
    }

    @Test
    void narrowsAndDisarmsAndLogsAsTheRegisterDoes() throws IOException {
        RosterFixtures.pupil(
                jdbi, clock, hillcrest, class5, new Arrival(RosterFixtures.ISSUER, "evil", "=1+1", "@x", null, false));
        set(class4, Terms.USUAL);
        set(class5, Terms.USUAL);

        assertThat(csv(RegisterFilter.of(class5.id())))
                .hasSize(2)
                .last()
                .asString()
                .contains(",'=1+1,'@x,");
        assertThat(new SqlExports(jdbi).of(hillcrest.id(), 1))
                .extracting(Exports.Export::what, Exports.Export::rows, Exports.Export::by)
                .containsExactly(tuple("completion", 1L, rees.id()));
    }

    @Test
    void givesATeacherTheirOwnClassAndNoOther() throws IOException {
        set(class4, Terms.USUAL);
        set(class5, Terms.USUAL);
        var to = new ByteArrayOutputStream();

        export.write(hillcrest, okoro.id(), class4.id(), Format.CSV, to);

        assertThat(to.toString(UTF_8)).contains("Year 4").doesNotContain("Year 5");
        assertThat(new SqlExports(jdbi).of(hillcrest.id(), 1)).hasSize(1);
        assertThat(export.isAllowed(hillcrest, okoro.id(), class5.id())).isFalse();
        assertThatThrownBy(() -> export.write(hillcrest, okoro.id(), class5.id(), Format.CSV, to))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> csv(RegisterFilter.EVERYBODY, okoro.id())).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> export.write(hillcrest, amira.id(), class4.id(), Format.XLSX, to))
                .isInstanceOf(IllegalStateException.class);
    }

    private Assignment set(ClassGroup classGroup, Terms terms) {
        var task =
                Task.module(STAND_UP, Optional.of(DUE), false, Optional.empty()).on(terms);
        return assignments
                .keep(hillcrest.id(), classGroup.id(), okoro.id(), List.of(task))
                .get(0);
    }

    private void completes(Person pupil) {
        var module = new Curricula().of(hillcrest.id()).module(STAND_UP).orElseThrow();
        var learner = new Learner(hillcrest.id(), pupil.id(), new SchoolYear(2026));
        var completing = CompletionFixtures.completeModule(jdbi, clock);
        for (var question :
                AttemptFixtures.takeQuiz(jdbi, clock).begin(learner, module).asked())
            completing.answer(learner, module, question.key(), new Answer(question.solution()));
    }

    private List<String> people() throws IOException {
        return csv().stream().skip(1).map(line -> line.split(",")[2]).toList();
    }

    private List<String> csv() throws IOException {
        return csv(RegisterFilter.EVERYBODY);
    }

    private List<String> csv(RegisterFilter filter) throws IOException {
        return csv(filter, rees.id());
    }

    private List<String> csv(RegisterFilter filter, PersonId who) throws IOException {
        var to = new ByteArrayOutputStream();
        export.write(hillcrest, who, filter, Format.CSV, to);
        return Stream.of(to.toString(UTF_8).split("\r\n")).toList();
    }
}
