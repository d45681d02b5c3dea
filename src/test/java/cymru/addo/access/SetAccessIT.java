package cymru.addo.access;

import static cymru.addo.roster.RosterFixtures.AMIRA;
import static cymru.addo.roster.RosterFixtures.MR_OKORO;
import static cymru.addo.roster.RosterFixtures.MS_REES;
import static cymru.addo.roster.RosterFixtures.TOMOS;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.access.SetAccess.Outcome;
import cymru.addo.agreement.AgreementFixtures;
import cymru.addo.appointment.AppointmentFixtures;
import cymru.addo.check.CheckFixtures;
import cymru.addo.database.TestDatabase;
import cymru.addo.lti.testing.TestClock;
import cymru.addo.roster.ClassGroup;
import cymru.addo.roster.Person;
import cymru.addo.roster.RosterFixtures;
import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import cymru.addo.school.SchoolFixtures;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SetAccessIT {
    private final Jdbi jdbi = TestDatabase.fresh();
    private final TestClock clock = TestClock.at("2026-09-07T09:00:00Z");
    private final School hillcrest = SchoolFixtures.hillcrest(jdbi);
    private final ClassGroup class10c = RosterFixtures.classCalled(jdbi, clock, hillcrest, "10C");
    private final PersonId amira =
            RosterFixtures.pupil(jdbi, clock, hillcrest, class10c, AMIRA).id();
    private final PersonId tomos =
            RosterFixtures.pupil(jdbi, clock, hillcrest, class10c, TOMOS).id();
    private final PersonId okoro =
            RosterFixtures.teacher(jdbi, clock, hillcrest, class10c, MR_OKORO).id();
    private final PersonId rees =
            RosterFixtures.people(jdbi, clock).arrive(hillcrest, MS_REES).id();
    private final SetAccess access = AccessFixtures.setting(jdbi, clock);
    private final AccessRegister register = AccessFixtures.register(jdbi, clock);
    private final NetworkLists lists = AccessFixtures.lists(jdbi, clock);

    @BeforeEach
    void msReesIsTheCoordinator() {
        AppointmentFixtures.appointments(jdbi, clock).take(hillcrest.id(), rees);
    }

    @Test
    void beginsWithNobodyHavingAccess() {
        assertThat(state(amira)).isEqualTo(AccessState.NOT_GRANTED);
        assertThat(state(okoro)).isEqualTo(AccessState.NOT_GRANTED);
    }

    @Test
    void grantsWithdrawsAndGivesBack() {
        assertThat(grant(amira, tomos)).isEqualTo(new Outcome.Kept(2));
        withdraw(amira);

        var entry = register.find(hillcrest.id(), amira).orElseThrow();
        assertThat(entry.state()).isEqualTo(AccessState.WITHDRAWN);
        assertThat(entry.reason()).contains(WhyWithdrawn.SAFETY);
        assertThat(entry.setBy()).contains(rees);
        assertThat(entry.talked()).isTrue();
        assertThat(entry.note()).contains("Talked on Monday");
        assertThat(state(tomos)).isEqualTo(AccessState.GRANTED);

        assertThat(access.reinstate(hillcrest, rees, amira, true, "")).isEqualTo(new Outcome.Kept(1));
        assertThat(state(amira)).isEqualTo(AccessState.GRANTED);
    }

    @Test
    void givesNothingBackBeforeAConversation() {
        grant(amira);
        withdraw(amira);

        assertThat(access.reinstate(hillcrest, rees, amira, false, "")).isInstanceOf(Outcome.NotTalkedYet.class);
        assertThat(state(amira)).isEqualTo(AccessState.WITHDRAWN);
    }

    @Test
    void letsNobodyButACoordinatorSetIt() {
        assertThat(access.grant(hillcrest, okoro, Set.of(amira))).isInstanceOf(Outcome.NotCoordinator.class);
        assertThat(state(amira)).isEqualTo(AccessState.NOT_GRANTED);
    }

    @Test
    void leavesAloneWhoStandsElsewhere() {
        grant(amira);
        withdraw(amira);

        assertThat(grant(amira, tomos)).isEqualTo(new Outcome.Kept(1));
        assertThat(state(amira)).isEqualTo(AccessState.WITHDRAWN);
        assertThat(access.withdraw(hillcrest, rees, okoro, WhyWithdrawn.OTHER, false, ""))
                .isInstanceOf(Outcome.NothingToChange.class);
    }

    @Test
    void touchesNobodyOfAnotherSchool() {
        var brookside = SchoolFixtures.brookside(jdbi);
        var head = RosterFixtures.people(jdbi, clock).arrive(brookside, MS_REES).id();
        AppointmentFixtures.appointments(jdbi, clock).take(brookside.id(), head);

        assertThat(access.grant(brookside, head, Set.of(amira))).isInstanceOf(Outcome.NothingToChange.class);
        assertThat(state(amira)).isEqualTo(AccessState.NOT_GRANTED);
    }

    @Test
    void neverSetsItFromAnAnswerButOffersWhoAgreed() {
        var reader = AgreementFixtures.reader(hillcrest, people(amira));
        var edition = AgreementFixtures.editions(jdbi, clock).current(hillcrest.id());
        CheckFixtures.understandAll(jdbi, clock, reader);
        AgreementFixtures.agreement(jdbi, clock)
                .accept(reader, edition.id(), AgreementFixtures.wordsShown(edition, reader));

        assertThat(state(amira)).isEqualTo(AccessState.NOT_GRANTED);
        assertThat(register.toGrant(hillcrest, edition))
                .extracting(AccessEntry::person)
                .containsExactly(amira);
    }

    @Test
    void tellsTheNetworkEachThingOnce() {
        grant(amira, tomos);
        var first = lists.make(hillcrest.id(), rees, false).orElseThrow();
        withdraw(amira);
        var second = lists.make(hillcrest.id(), rees, false).orElseThrow();

        assertThat(actions(first)).containsExactlyInAnyOrder(amira + " add", tomos + " add");
        assertThat(actions(second)).containsExactly(amira + " remove");
        assertThat(lists.make(hillcrest.id(), rees, false)).isEmpty();
    }

    @Test
    void tellsTheNetworkOfEverybodyWhenAsked() {
        grant(amira, tomos);
        lists.make(hillcrest.id(), rees, false);
        withdraw(amira);

        var whole = lists.make(hillcrest.id(), rees, true).orElseThrow();

        assertThat(actions(whole)).containsExactlyInAnyOrder(amira + " remove", tomos + " add");
    }

    @Test
    void asksForTheRemovalOfWhoHasLeft() {
        grant(amira, tomos);
        var first = lists.make(hillcrest.id(), rees, false).orElseThrow();
        var before = lists.lines(hillcrest.id(), first);
        clock.advance(Duration.ofDays(1));
        jdbi.useHandle(handle -> handle.execute(
                "update enrolment set active = false, left_at = now() where person_id = ?", amira.value()));

        assertThat(state(amira)).isEqualTo(AccessState.LEFT);
        assertThat(actions(lists.make(hillcrest.id(), rees, false).orElseThrow()))
                .containsExactly(amira + " remove");
        assertThat(lists.lines(hillcrest.id(), first)).isEqualTo(before);
    }

    @Test
    void isFilteredByClassAndState() {
        grant(amira);

        assertThat(register.of(hillcrest.id(), Optional.of(class10c.id()), Optional.of(AccessState.GRANTED)))
                .extracting(AccessEntry::person)
                .containsExactly(amira);
        assertThat(register.totals(hillcrest.id()))
                .containsEntry(AccessState.GRANTED, 1)
                .containsEntry(AccessState.NOT_GRANTED, 2);
    }

    private Outcome grant(PersonId... people) {
        return access.grant(hillcrest, rees, Set.of(people));
    }

    private void withdraw(PersonId person) {
        clock.advance(Duration.ofHours(1));
        assertThat(access.withdraw(hillcrest, rees, person, WhyWithdrawn.SAFETY, true, "Talked on Monday"))
                .isEqualTo(new Outcome.Kept(1));
    }

    private AccessState state(PersonId person) {
        return register.find(hillcrest.id(), person).orElseThrow().state();
    }

    private List<String> actions(int list) {
        return lists.lines(hillcrest.id(), list).stream()
                .map(line -> line.person() + " " + line.action())
                .toList();
    }

    private Person people(PersonId id) {
        return RosterFixtures.people(jdbi, clock).find(hillcrest.id(), id).orElseThrow();
    }
}
