package cymru.addo.classcode;

import static cymru.addo.roster.RosterFixtures.MR_OKORO;
import static cymru.addo.roster.RosterFixtures.MS_REES;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.appointment.AppointmentFixtures;
import cymru.addo.classcode.WriteClassList.Fault;
import cymru.addo.classcode.WriteClassList.Outcome;
import cymru.addo.database.TestDatabase;
import cymru.addo.lti.testing.TestClock;
import cymru.addo.roster.ClassGroup;
import cymru.addo.roster.Person;
import cymru.addo.roster.RosterFixtures;
import cymru.addo.school.School;
import cymru.addo.school.SchoolFixtures;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WriteClassListIT {
    private final Jdbi jdbi = TestDatabase.fresh();
    private final TestClock clock = TestClock.at("2026-09-07T09:00:00Z");
    private final School hillcrest = SchoolFixtures.hillcrest(jdbi);
    private final Person rees = RosterFixtures.people(jdbi, clock).arrive(hillcrest, MS_REES);
    private final Person okoro = RosterFixtures.people(jdbi, clock).arrive(hillcrest, MR_OKORO);
    private final ClassGroup year5 = RosterFixtures.classCalled(jdbi, clock, hillcrest, "Year 5");
    private final WriteClassList writing = ClassCodeFixtures.writing(jdbi, clock);
    private final OwnClasses own = ClassCodeFixtures.own(jdbi);

    @BeforeEach
    void appoint() {
        AppointmentFixtures.appointments(jdbi, clock).appoint(hillcrest.id(), rees.id(), rees.id());
    }

    @Test
    void makesAClassWhosePupilsComeInByCode() {
        var written = written("Year 4", "Ella Davies\nCallum Reid");

        assertThat(written.added()).isEqualTo(2);
        var opened = (OpenClassCode.Outcome.Opened)
                ClassCodeFixtures.opening(jdbi, clock).open(hillcrest.id(), rees.id(), written.classGroup());
        assertThat(ClassCodeFixtures.joining(jdbi, clock).names(opened.code()).orElseThrow())
                .extracting(NameToPick::name)
                .containsExactly("Callum", "Ella");
    }

    @Test
    void addsOnlyWhoIsNotThereToAClassOfThatTitle() {
        var first = written("Year 4", "Ella Davies\nCallum Reid");

        var second = written("year 4", "Reid, Callum\nNia Blackwood\nNia Blackwood");

        assertThat(second).isEqualTo(new Outcome.Written(first.classGroup(), 1, List.of("Nia Blackwood")));
        assertThat(own.of(hillcrest.id())).singleElement().satisfies(one -> assertThat(one.pupils())
                .isEqualTo(3));
    }

    @Test
    void keepsTheListsOfEachSchoolApart() {
        written("Year 4", "Ella Davies");

        assertThat(own.of(SchoolFixtures.brookside(jdbi).id())).isEmpty();
    }

    @Test
    void saysWhatIsWrongWithAList() {
        assertThat(fault(" ", "Ella Davies")).isEqualTo(Fault.NO_TITLE);
        assertThat(fault("x".repeat(101), "Ella Davies")).isEqualTo(Fault.TITLE_TOO_LONG);
        assertThat(fault("Year 4", " \n ")).isEqualTo(Fault.NO_NAMES);
        assertThat(fault("Year 4", "x".repeat(121))).isEqualTo(Fault.LINE_TOO_LONG);
        assertThat(fault("Year 4", many(101))).isEqualTo(Fault.TOO_MANY);
        assertThat(own.of(hillcrest.id())).isEmpty();
    }

    @Test
    void isWrittenByACoordinatorOnly() {
        assertThat(writing.write(hillcrest, okoro.id(), "Year 4", "Ella Davies"))
                .isEqualTo(new Outcome.Refused(Fault.NOT_COORDINATOR));
    }

    @Test
    void letsAnotherCoordinatorShowTheCode() {
        var id = written("Year 4", "Ella Davies").classGroup();

        assertThat(writing.takeOn(hillcrest, okoro.id(), id)).isFalse();
        AppointmentFixtures.appointments(jdbi, clock).appoint(hillcrest.id(), okoro.id(), rees.id());
        assertThat(writing.takeOn(hillcrest, okoro.id(), id)).isTrue();
        assertThat(writing.takeOn(hillcrest, okoro.id(), year5.id()))
                .as("a class that the platform lists")
                .isFalse();
    }

    private static String many(int pupils) {
        var names = new StringBuilder();
        for (var each = 0; each < pupils; each++)
            names.append("Pupil ").append(each).append('\n');
        return names.toString();
    }

    private Fault fault(String title, String names) {
        return ((Outcome.Refused) writing.write(hillcrest, rees.id(), title, names)).fault();
    }

    private Outcome.Written written(String title, String names) {
        return (Outcome.Written) writing.write(hillcrest, rees.id(), title, names);
    }
}
