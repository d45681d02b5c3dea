package cymru.addo.roster;

import static cymru.addo.roster.RosterFixtures.AMIRA;
import static cymru.addo.roster.RosterFixtures.ISSUER;
import static cymru.addo.roster.RosterFixtures.MR_OKORO;
import static cymru.addo.roster.RosterFixtures.MS_REES;
import static cymru.addo.roster.RosterFixtures.TOMOS;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.database.TestDatabase;
import cymru.addo.database.Together;
import cymru.addo.evidence.Event;
import cymru.addo.evidence.EvidenceFixtures;
import cymru.addo.lti.testing.TestClock;
import cymru.addo.school.Band;
import cymru.addo.school.BandSource;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.School;
import cymru.addo.school.SchoolFixtures;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class RosterIT {
    private final Jdbi jdbi = TestDatabase.fresh();
    private final TestClock clock = TestClock.at("2026-09-07T09:00:00Z");
    private final School hillcrest = SchoolFixtures.hillcrest(jdbi);
    private final ClassGroup class7b = RosterFixtures.classCalled(jdbi, clock, hillcrest, "7B");
    private final Person amira = RosterFixtures.pupil(jdbi, clock, hillcrest, class7b, AMIRA);
    private final Person mrOkoro = RosterFixtures.teacher(jdbi, clock, hillcrest, class7b, MR_OKORO);
    private final SetBand setBand = RosterFixtures.setBand(jdbi, clock);

    @Test
    void guessesTheClassesBandUntilStaffConfirmIt() {
        assertThat(band(amira)).contains(new BandFound(Band.C, BandSource.CLASS_GUESSED));

        var outcome = setBand.ofClass(hillcrest.id(), mrOkoro.id(), class7b.id(), Band.B);

        assertThat(outcome).isEqualTo(new SetBand.Outcome.Changed());
        assertThat(band(amira)).contains(new BandFound(Band.B, BandSource.CLASS));
    }

    @Test
    void putsThePersonBeforeTheLinkBeforeTheClassBeforeTheSchool() {
        SchoolFixtures.schools(jdbi).change(hillcrest.withDefaultBand(Optional.of(Band.A)));
        var maths = RosterFixtures.classCalled(jdbi, clock, hillcrest, "Mathematics");
        RosterFixtures.pupil(jdbi, clock, hillcrest, maths, AMIRA);
        assertThat(RosterFixtures.bands(jdbi).in(hillcrest.id(), amira.id(), maths.id()))
                .contains(new BandFound(Band.A, BandSource.SCHOOL));

        RosterFixtures.enrolments(jdbi, clock)
                .enrol(hillcrest.id(), class7b.id(), amira.id(), Role.PUPIL, Optional.of(Band.D));
        assertThat(band(amira)).contains(new BandFound(Band.D, BandSource.LINK));

        setBand.ofPerson(hillcrest.id(), mrOkoro.id(), class7b.id(), amira.id(), Optional.of(Band.B));
        assertThat(band(amira)).contains(new BandFound(Band.B, BandSource.PERSON));

        setBand.ofPerson(hillcrest.id(), mrOkoro.id(), class7b.id(), amira.id(), Optional.empty());
        assertThat(band(amira)).contains(new BandFound(Band.D, BandSource.LINK));
    }

    @Test
    void knowsNoBandWhenNothingAnswers() {
        var maths = RosterFixtures.classCalled(jdbi, clock, hillcrest, "Mathematics");
        RosterFixtures.pupil(jdbi, clock, hillcrest, maths, AMIRA);

        assertThat(RosterFixtures.bands(jdbi).in(hillcrest.id(), amira.id(), maths.id()))
                .isEmpty();
        assertThat(withoutPlace(Optional.of(maths.id()), Optional.empty())).isEmpty();
    }

    @Test
    void readsInTheOneBandOfAllTheirClassesWhereTheLaunchNamesNone() {
        assertThat(withoutPlace(Optional.empty(), Optional.empty()))
                .contains(new BandFound(Band.C, BandSource.CLASS_GUESSED));
        assertThat(withoutPlace(Optional.empty(), Optional.of(Band.D)))
                .contains(new BandFound(Band.D, BandSource.LINK));

        var year4 = RosterFixtures.classCalled(jdbi, clock, hillcrest, "Year 4");
        RosterFixtures.pupil(jdbi, clock, hillcrest, year4, AMIRA);

        assertThat(withoutPlace(Optional.empty(), Optional.empty())).isEmpty();
    }

    @Test
    void readsWithTheClassThatSomebodyOnlyLooksInto() {
        assertThat(withoutPlace(Optional.of(class7b.id()), Optional.empty()))
                .contains(new BandFound(Band.C, BandSource.CLASS_GUESSED));
        assertThat(withoutPlace(Optional.of(class7b.id()), Optional.of(Band.D)))
                .contains(new BandFound(Band.D, BandSource.LINK));
        setBand.ofClass(hillcrest.id(), mrOkoro.id(), class7b.id(), Band.B);
        assertThat(withoutPlace(Optional.of(class7b.id()), Optional.empty()))
                .contains(new BandFound(Band.B, BandSource.CLASS));
        assertThat(withoutPlace(Optional.empty(), Optional.of(Band.D)))
                .contains(new BandFound(Band.D, BandSource.LINK));
    }

    @Test
    void letsNobodyButTheClassesStaffSetABand() {
        var other = RosterFixtures.classCalled(jdbi, clock, hillcrest, "8C");
        var msRees = RosterFixtures.teacher(jdbi, clock, hillcrest, other, MS_REES);

        assertThat(setBand.ofClass(hillcrest.id(), msRees.id(), class7b.id(), Band.A))
                .isEqualTo(new SetBand.Outcome.NotYourClass());
        assertThat(setBand.ofClass(hillcrest.id(), amira.id(), class7b.id(), Band.A))
                .isEqualTo(new SetBand.Outcome.NotYourClass());
        assertThat(setBand.ofPerson(hillcrest.id(), msRees.id(), other.id(), amira.id(), Optional.of(Band.A)))
                .isEqualTo(new SetBand.Outcome.NotInClass());
    }

    @Test
    void findsWhoJoinedAndWhoLeft() {
        clock.advance(Duration.ofDays(1));

        var change = replace(pupil("tomos"), pupil("ffion"));

        assertThat(change).isEqualTo(new Roster.Change(2, 2));
        assertThat(active()).doesNotContain(amira.id().value());
        assertThat(EvidenceFixtures.events(jdbi).about(hillcrest.id(), amira.id()))
                .extracting(Event::kind)
                .containsExactly("JOINED", "LEFT");
    }

    @Test
    void changesNothingWhenTheSameListIsReadAgain() {
        replace(pupil("amira"), pupil("tomos"));

        assertThat(replace(pupil("amira"), pupil("tomos"))).isEqualTo(new Roster.Change(0, 0));
    }

    @Test
    void tellsOnceOfEachWhoJoinedThoughEightReadTheListAtOnce() throws Exception {
        var changes = Together.times(8, () -> replace(pupil("tomos"), pupil("ffion")));

        assertThat(changes)
                .filteredOn(change -> !change.equals(new Roster.Change(0, 0)))
                .hasSize(1);
    }

    @Test
    void takesAnEmptyListForNoList() {
        assertThat(replace()).isEqualTo(new Roster.Change(0, 0));
        assertThat(active()).hasSize(2);
    }

    @Test
    void neverTakesAnAssistantForAPupilThoughTheListDoes() {
        replace(pupil("okoro"), pupil("amira"));

        assertThat(pupils()).containsExactly(amira.id().value());
        assertThat(RosterFixtures.enrolments(jdbi, clock).isStaffOf(hillcrest.id(), mrOkoro.id(), class7b.id()))
                .isTrue();
    }

    @Test
    void neverTakesForAPupilWhomAnotherListCallsStaff() {
        var training = RosterFixtures.classCalled(jdbi, clock, hillcrest, "Staff training");
        var asPupil = List.of(new RosterMember("evans", Role.PUPIL, null, null, null));
        RosterFixtures.roster(jdbi).replace(hillcrest, training.id(), ISSUER, asPupil, clock.instant());

        replace(pupil("amira"), new RosterMember("evans", Role.STAFF, "Evans", "Nia", null));

        assertThat(pupils()).containsExactly(amira.id().value());
        assertThat(RosterFixtures.people(jdbi, clock).staff(hillcrest.id()))
                .extracting(Person::subject)
                .containsExactly("evans", "okoro");
    }

    @Test
    void keepsNoNamesWhereTheSchoolKeepsNone() {
        var nameless = hillcrest.withNamesKept(false);

        var tomos = RosterFixtures.people(jdbi, clock).arrive(nameless, TOMOS);
        var amiraAgain = RosterFixtures.people(jdbi, clock).arrive(nameless, AMIRA);

        assertThat(tomos.name()).isEmpty();
        assertThat(amiraAgain.id()).isEqualTo(amira.id());
        assertThat(amiraAgain.name()).isEmpty();
    }

    @Test
    void keepsTheSameSubjectOfTwoSchoolsApart() {
        var brookside = SchoolFixtures.brookside(jdbi);

        var theirs = RosterFixtures.people(jdbi, clock).arrive(brookside, AMIRA);

        assertThat(theirs.id()).isNotEqualTo(amira.id());
        assertThat(RosterFixtures.people(jdbi, clock).find(brookside.id(), amira.id()))
                .isEmpty();
    }

    @Test
    void printsNoNames() {
        assertThat(amira.toString() + AMIRA + pupil("amira"))
                .doesNotContain("Khan")
                .doesNotContain("Amira");
    }

    private Optional<BandFound> band(Person person) {
        return RosterFixtures.bands(jdbi).in(hillcrest.id(), person.id(), class7b.id());
    }

    private Optional<BandFound> withoutPlace(Optional<ClassGroupId> lookingInto, Optional<Band> linkBand) {
        return RosterFixtures.bands(jdbi).withoutPlace(hillcrest.id(), amira.id(), lookingInto, linkBand);
    }

    private Roster.Change replace(RosterMember... members) {
        return RosterFixtures.roster(jdbi).replace(hillcrest, class7b.id(), ISSUER, List.of(members), clock.instant());
    }

    private static RosterMember pupil(String subject) {
        return new RosterMember(subject, Role.PUPIL, "Khan", "Amira", null);
    }

    private List<UUID> active() {
        return RosterFixtures.enrolments(jdbi, clock).in(hillcrest.id(), class7b.id()).stream()
                .filter(Enrolment::active)
                .map(enrolment -> enrolment.person().value())
                .toList();
    }

    private List<UUID> pupils() {
        return jdbi.withHandle(handle -> handle.createQuery("select person_id from roster_entry where active and pupil")
                .mapTo(UUID.class)
                .list());
    }
}
