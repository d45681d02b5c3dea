package cymru.addo.records;

import static cymru.addo.roster.RosterFixtures.AMIRA;
import static cymru.addo.roster.RosterFixtures.MR_OKORO;
import static cymru.addo.roster.RosterFixtures.MS_REES;
import static cymru.addo.roster.RosterFixtures.TOMOS;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.addo.access.AccessFixtures;
import cymru.addo.access.NetworkList;
import cymru.addo.access.WhyWithdrawn;
import cymru.addo.appointment.AppointmentFixtures;
import cymru.addo.database.TestDatabase;
import cymru.addo.lti.testing.TestClock;
import cymru.addo.roster.ClassGroup;
import cymru.addo.roster.Person;
import cymru.addo.roster.RosterFixtures;
import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import cymru.addo.school.SchoolFixtures;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NetworkExportIT {
    private final Jdbi jdbi = TestDatabase.fresh();
    private final TestClock clock = TestClock.at("2026-09-07T09:00:00Z");
    private final School hillcrest = SchoolFixtures.hillcrest(jdbi);
    private final ClassGroup class7b = RosterFixtures.classCalled(jdbi, clock, hillcrest, "7B");
    private final Person amira = RosterFixtures.pupil(jdbi, clock, hillcrest, class7b, AMIRA);
    private final Person tomos = RosterFixtures.pupil(jdbi, clock, hillcrest, class7b, TOMOS);
    private final PersonId okoro =
            RosterFixtures.teacher(jdbi, clock, hillcrest, class7b, MR_OKORO).id();
    private final PersonId rees =
            RosterFixtures.people(jdbi, clock).arrive(hillcrest, MS_REES).id();
    private final NetworkExport export =
            new NetworkExport(RecordsFixtures.takeaway(jdbi, clock), AccessFixtures.lists(jdbi, clock));

    @BeforeEach
    void twoPupilsHaveAccess() {
        AppointmentFixtures.appointments(jdbi, clock).take(hillcrest.id(), rees);
        AccessFixtures.setting(jdbi, clock).grant(hillcrest, rees, Set.of(amira.id(), tomos.id()));
    }

    @Test
    void writesAListInItsFixedColumns() throws IOException {
        var lines = csv(made(false)).split("\r\n");

        assertThat(lines[0]).isEqualTo("\uFEFFperson_ref,subject,class,audience,decision,since,action,batch");
        assertThat(lines)
                .hasSize(3)
                .contains(line(amira, "granted", "10:00", "add", 1), line(tomos, "granted", "10:00", "add", 1));
    }

    @Test
    void writesInTheNextListWhoIsToGo() throws IOException {
        made(false);
        clock.advance(Duration.ofHours(1));
        AccessFixtures.setting(jdbi, clock)
                .withdraw(hillcrest, rees, amira.id(), WhyWithdrawn.SAFETY, true, "Talked on Monday");

        var csv = csv(made(false));

        assertThat(csv.split("\r\n")).hasSize(2).contains(line(amira, "withdrawn", "11:00", "remove", 2));
        assertThat(csv).doesNotContain("SAFETY", "Monday", "Khan");
    }

    @Test
    void isLoggedByTheNumberOfTheList() throws IOException {
        csv(made(true));

        assertThat(new SqlExports(jdbi).of(hillcrest.id(), 1))
                .singleElement()
                .matches(logged -> logged.filter().equals("list 1, everybody") && logged.rows() == 2);
    }

    @Test
    void isForCoordinatorsOnly() {
        var list = made(false);

        assertThat(export.isAllowed(hillcrest, okoro)).isFalse();
        assertThatThrownBy(() -> export.write(hillcrest, okoro, list, Format.CSV, new ByteArrayOutputStream()))
                .isInstanceOf(IllegalStateException.class);
    }

    private static String line(Person pupil, String decision, String time, String action, int list) {
        return pupil.id() + "," + pupil.subject() + ",7B,pupil," + decision + ",2026-09-07T" + time + ":00+01:00,"
                + action + "," + list;
    }

    private NetworkList made(boolean whole) {
        var lists = AccessFixtures.lists(jdbi, clock);
        lists.make(hillcrest.id(), rees, whole).orElseThrow();
        return lists.of(hillcrest.id()).get(0);
    }

    private String csv(NetworkList list) throws IOException {
        var to = new ByteArrayOutputStream();
        export.write(hillcrest, rees, list, Format.CSV, to);
        return to.toString(UTF_8);
    }
}
