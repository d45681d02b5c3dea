package cymru.addo.records;

import static cymru.addo.roster.RosterFixtures.MS_REES;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.addo.appointment.AppointmentFixtures;
import cymru.addo.database.TestDatabase;
import cymru.addo.evidence.EvidenceFixtures;
import cymru.addo.lti.testing.TestClock;
import cymru.addo.roster.RosterFixtures;
import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import cymru.addo.school.SchoolFixtures;
import cymru.addo.visitor.VisitorFixtures;
import cymru.addo.visitor.VisitorRegister.Filter;
import cymru.addo.visitor.VisitorRegister.When;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VisitorsExportIT {
    private static final Filter EVER = new Filter(When.EVER, Optional.empty(), "");

    private final Jdbi jdbi = TestDatabase.fresh();
    private final TestClock clock = TestClock.at("2026-09-07T09:00:00Z");
    private final School hillcrest = SchoolFixtures.hillcrest(jdbi);
    private final PersonId rees =
            RosterFixtures.people(jdbi, clock).arrive(hillcrest, MS_REES).id();
    private final VisitorsExport export =
            new VisitorsExport(RecordsFixtures.takeaway(jdbi, clock), VisitorFixtures.register(jdbi, clock));

    @BeforeEach
    void visitorsHaveCome() {
        AppointmentFixtures.appointments(jdbi, clock).take(hillcrest.id(), rees);
        VisitorFixtures.everythingHappens(jdbi, clock, hillcrest, rees);
        EvidenceFixtures.linker(jdbi).linkTail(hillcrest.id());
    }

    @Test
    void writesTheRegisterInItsFixedColumns() throws IOException {
        var lines = csv(EVER).split("\r\n");

        assertThat(lines[0])
                .isEqualTo(
                        "\uFEFFvisitor,organisation,host,purpose,group,group_people,group_role,agreement,edition,language,"
                                + "decision,method,from,to,left_at,visit_ref,event_hash");
        assertThat(lines).hasSize(5);
        assertThat(csv(EVER))
                .containsPattern(
                        "Siôned Gŵyr-Wÿnne,Cwmni Tŷ Bach,Mrs Llewellyn,To mend the projector,,,,visitor,1,cy,agreed,kiosk,"
                                + "2026-09-07T10:00:00\\+01:00,2026-09-09,,[0-9a-f-]{36},[0-9a-f]{64}\r\n")
                .containsPattern(",,,,,,,visitor,1,en,declined,kiosk,2026-09-07T10:00:00\\+01:00,,,[0-9a-f-]{36},");
    }

    @Test
    void holdsWhatWasAskedForAndIsLogged() throws IOException {
        assertThat(csv(new Filter(When.NOW, Optional.empty(), "Siôned")).split("\r\n"))
                .hasSize(3);

        assertThat(new SqlExports(jdbi).of(hillcrest.id(), 1))
                .singleElement()
                .matches(logged -> logged.filter().equals("now, a name") && logged.rows() == 2);
    }

    @Test
    void startsNoFormula() throws IOException {
        VisitorFixtures.sign(jdbi, clock, hillcrest, rees, "=HYPERLINK(\"http://evil.example\")");

        assertThat(csv(EVER)).contains("\"'=HYPERLINK(");
    }

    @Test
    void isForCoordinatorsOnly() {
        var stranger = new PersonId(UUID.randomUUID());

        assertThat(export.isAllowed(hillcrest, stranger)).isFalse();
        assertThatThrownBy(() -> export.write(hillcrest, stranger, EVER, Format.CSV, new ByteArrayOutputStream()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void namesNobodyInASealedYear() throws IOException {
        var to = new ByteArrayOutputStream();
        export.writeOfYear(hillcrest, hillcrest.yearAt(clock.instant()), rees, to);

        assertThat(to.toString(UTF_8)).doesNotContain("Gŵyr", "Llewellyn", "Cwmni");
        assertThat(to.toString(UTF_8).split("\r\n")).hasSize(5);
        assertThat(EvidenceFixtures.againstChain(jdbi, hillcrest.id(), to.toString(UTF_8)))
                .isEqualTo("4 proven, 0 unproven, wrong []");
        assertThat(EvidenceFixtures.againstChain(
                        jdbi, hillcrest.id(), to.toString(UTF_8).replace("2026-09-09", "2026-12-24")))
                .isEqualTo("3 proven, 0 unproven, wrong [1]");
    }

    private String csv(Filter filter) throws IOException {
        var to = new ByteArrayOutputStream();
        export.write(hillcrest, rees, filter, Format.CSV, to);
        return to.toString(UTF_8);
    }
}
