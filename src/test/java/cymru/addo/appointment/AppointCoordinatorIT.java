package cymru.addo.appointment;

import static cymru.addo.roster.RosterFixtures.AMIRA;
import static cymru.addo.roster.RosterFixtures.MR_OKORO;
import static cymru.addo.roster.RosterFixtures.MS_REES;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.appointment.AppointCoordinator.Outcome;
import cymru.addo.database.TestDatabase;
import cymru.addo.database.Together;
import cymru.addo.evidence.Event;
import cymru.addo.evidence.EvidenceFixtures;
import cymru.addo.lti.testing.TestClock;
import cymru.addo.roster.RosterFixtures;
import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import cymru.addo.school.SchoolFixtures;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class AppointCoordinatorIT {
    private final Jdbi jdbi = TestDatabase.fresh();
    private final TestClock clock = TestClock.at("2026-09-07T09:00:00Z");
    private final School hillcrest = SchoolFixtures.hillcrest(jdbi);
    private final PersonId amira =
            RosterFixtures.people(jdbi, clock).arrive(hillcrest, AMIRA).id();
    private final PersonId mrOkoro =
            RosterFixtures.people(jdbi, clock).arrive(hillcrest, MR_OKORO).id();
    private final PersonId msRees =
            RosterFixtures.people(jdbi, clock).arrive(hillcrest, MS_REES).id();
    private final AppointCoordinator appoint = AppointmentFixtures.appoint(jdbi, clock);
    private final Appointments appointments = AppointmentFixtures.appointments(jdbi, clock);

    @Test
    void appointsWhoeverBringsTheCodeOnce() {
        var code = AppointmentFixtures.codes(jdbi, clock).issue(hillcrest.id());

        assertThat(appoint.redeem(
                        hillcrest.id(), msRees, " " + code.toLowerCase().replace("-", " ")))
                .isEqualTo(new Outcome.Done());
        assertThat(appoint.redeem(hillcrest.id(), mrOkoro, code)).isEqualTo(new Outcome.NoSuchCode());
        assertThat(appointments.isCoordinator(hillcrest.id(), msRees)).isTrue();
        assertThat(EvidenceFixtures.events(jdbi).about(hillcrest.id(), msRees))
                .singleElement()
                .extracting(Event::kind)
                .isEqualTo("APPOINTED");
    }

    @Test
    void honoursACodeForOneOfTwoWhoUseItTogether() throws Exception {
        var code = AppointmentFixtures.codes(jdbi, clock).issue(hillcrest.id());
        var people = new ConcurrentLinkedQueue<>(List.of(msRees, mrOkoro));

        var outcomes = Together.times(2, () -> appoint.redeem(hillcrest.id(), people.remove(), code));

        assertThat(outcomes).containsExactlyInAnyOrder(new Outcome.Done(), new Outcome.NoSuchCode());
    }

    @Test
    void refusesACodeThatIsOldAnotherSchoolsOrAPupils() {
        var theirs = AppointmentFixtures.codes(jdbi, clock)
                .issue(SchoolFixtures.brookside(jdbi).id());
        var ours = AppointmentFixtures.codes(jdbi, clock).issue(hillcrest.id());

        assertThat(appoint.redeem(hillcrest.id(), msRees, theirs)).isEqualTo(new Outcome.NoSuchCode());
        assertThat(appoint.redeem(hillcrest.id(), amira, ours)).isEqualTo(new Outcome.NotYours());
        clock.advance(Duration.ofDays(8));
        assertThat(appoint.redeem(hillcrest.id(), msRees, ours)).isEqualTo(new Outcome.NoSuchCode());
    }

    @Test
    void letsOneOfTwoAdministratorsTakeTheDuty() throws Exception {
        var people = new ConcurrentLinkedQueue<>(List.of(msRees, mrOkoro));

        var outcomes = Together.times(2, () -> appoint.take(hillcrest.id(), people.remove(), true));

        assertThat(outcomes).containsExactlyInAnyOrder(new Outcome.Done(), new Outcome.AlreadyHeld());
        assertThat(appointments.coordinators(hillcrest.id())).hasSize(1);
    }

    @Test
    void letsNoTeacherTakeOrGiveTheDuty() {
        assertThat(appoint.take(hillcrest.id(), mrOkoro, false)).isEqualTo(new Outcome.NotYours());
        assertThat(appoint.appoint(hillcrest.id(), mrOkoro, msRees)).isEqualTo(new Outcome.NotYours());
    }

    @Test
    void letsACoordinatorAppointAColleagueButNoPupil() {
        appoint.take(hillcrest.id(), msRees, true);

        assertThat(appoint.appoint(hillcrest.id(), msRees, mrOkoro)).isEqualTo(new Outcome.Done());
        assertThat(appoint.appoint(hillcrest.id(), msRees, mrOkoro)).isEqualTo(new Outcome.AlreadyHeld());
        assertThat(appoint.appoint(hillcrest.id(), msRees, amira)).isEqualTo(new Outcome.NoSuchColleague());
    }

    @Test
    void neverEndsTheLastAppointment() {
        appoint.take(hillcrest.id(), msRees, true);
        appoint.appoint(hillcrest.id(), msRees, mrOkoro);

        assertThat(appoint.end(hillcrest.id(), msRees, of(mrOkoro))).isEqualTo(new Outcome.Done());
        assertThat(appoint.end(hillcrest.id(), msRees, of(msRees))).isEqualTo(new Outcome.LastOne());
        assertThat(appointments.isCoordinator(hillcrest.id(), mrOkoro)).isFalse();
    }

    private AppointmentId of(PersonId person) {
        return appointments.coordinators(hillcrest.id()).stream()
                .filter(appointment -> appointment.person().equals(person))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
