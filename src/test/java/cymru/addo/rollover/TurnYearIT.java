package cymru.addo.rollover;

import static cymru.addo.roster.RosterFixtures.AMIRA;
import static cymru.addo.roster.RosterFixtures.MS_REES;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.agreement.AgreementFixtures;
import cymru.addo.agreement.Decision;
import cymru.addo.agreement.Reader;
import cymru.addo.appointment.AppointmentFixtures;
import cymru.addo.database.TestDatabase;
import cymru.addo.lti.testing.TestClock;
import cymru.addo.outstanding.OutstandingFixtures;
import cymru.addo.rollover.TurnYear.Outcome;
import cymru.addo.roster.ClassGroup;
import cymru.addo.roster.Person;
import cymru.addo.roster.RosterFixtures;
import cymru.addo.school.Band;
import cymru.addo.school.BandSource;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.Language;
import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import cymru.addo.school.SchoolFixtures;
import cymru.addo.year.SchoolYear;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In August Ms Rees, the coordinator, makes the coming year ready. Amira of Year 6 agreed last September. */
class TurnYearIT {
    private static final SchoolYear NEXT = new SchoolYear(2027);

    private final Jdbi jdbi = TestDatabase.fresh();
    private final TestClock clock = TestClock.at("2026-09-07T09:00:00Z");
    private final School hillcrest = SchoolFixtures.hillcrest(jdbi);
    private final ClassGroup year6 = RosterFixtures.classCalled(jdbi, clock, hillcrest, "Year 6");
    private final ClassGroup choir = RosterFixtures.classCalled(jdbi, clock, hillcrest, "Choir");
    private final Person amira = RosterFixtures.pupil(jdbi, clock, hillcrest, year6, AMIRA);
    private final Person rees = RosterFixtures.teacher(jdbi, clock, hillcrest, year6, MS_REES);
    private final TurnYear turning = RolloverFixtures.turning(jdbi, clock);
    private final Rollovers rollovers = RolloverFixtures.rollovers(jdbi);

    @BeforeEach
    void reesIsCoordinatorAndAugustComes() {
        AppointmentFixtures.appointments(jdbi, clock).take(hillcrest.id(), rees.id());
        clock.advance(Duration.ofMinutes(1));
        agree(Band.B);
        clock.advance(Duration.between(clock.instant(), Instant.parse("2027-08-20T09:00:00Z")));
    }

    @Test
    void speaksOfTheComingYearInSummerOnly() {
        assertThat(turning.year(hillcrest)).isEqualTo(NEXT);
        assertThat(RolloverFixtures.turning(jdbi, TestClock.at("2027-05-31T09:00:00Z"))
                        .year(hillcrest))
                .isEqualTo(new SchoolYear(2026));
        assertThat(RolloverFixtures.turning(jdbi, TestClock.at("2027-06-15T09:00:00Z"))
                        .year(hillcrest))
                .isEqualTo(NEXT);
        assertThat(RolloverFixtures.turning(jdbi, TestClock.at("2027-12-15T09:00:00Z"))
                        .year(hillcrest))
                .isEqualTo(NEXT);
    }

    @Test
    void opensAYearOnceAndSaysByWhom() {
        assertThat(rollovers.opened(hillcrest.id(), NEXT)).isEmpty();

        assertThat(turning.open(hillcrest, rees.id())).isEqualTo(Outcome.DONE);
        assertThat(turning.open(hillcrest, rees.id())).isEqualTo(Outcome.NOTHING);

        assertThat(rollovers.opened(hillcrest.id(), NEXT)).contains(new YearOpened(rees.id(), clock.instant()));
        assertThat(events("YEAR_OPENED")).isEqualTo(1);
    }

    @Test
    void offersToOpenOnlyWhatNeitherBeganNorWasOpened() {
        assertThat(turning.awaitsOpening(hillcrest)).isTrue();
        assertThat(RolloverFixtures.turning(jdbi, TestClock.at("2027-09-01T09:00:00Z"))
                        .awaitsOpening(hillcrest))
                .isFalse();

        turning.open(hillcrest, rees.id());

        assertThat(turning.awaitsOpening(hillcrest)).isFalse();
    }

    @Test
    void letsNobodyElseTurnTheYear() {
        assertThat(turning.open(hillcrest, amira.id())).isEqualTo(Outcome.NOT_COORDINATOR);
        assertThat(turning.apply(hillcrest, amira.id(), Set.of(year6.id()), Map.of(year6.id(), Band.C)))
                .isEqualTo(Outcome.NOT_COORDINATOR);
        assertThat(turning.undo(hillcrest, amira.id())).isEqualTo(Outcome.NOT_COORDINATOR);
    }

    @Test
    void knowsNoClassOfAnotherSchool() {
        var elsewhere = RosterFixtures.classCalled(jdbi, clock, SchoolFixtures.brookside(jdbi), "Year 6");

        assertThat(apply(Map.of(elsewhere.id(), Band.C))).isEqualTo(Outcome.NOT_HERE);
    }

    @Test
    void proposesBothThatACourseIsUsedAgainAndThatItGoesUp() {
        var class6 = new ClassInYear(year6);
        var singers = new ClassInYear(choir);

        assertThat(class6.usedAgain()).contains(Band.B);
        assertThat(class6.goneUp()).contains(Band.C);
        assertThat(class6.changesGoingUp()).isTrue();
        assertThat(singers.goneUp()).isEmpty();
        assertThat(singers.usedAgain()).isEmpty();
    }

    @Test
    void leavesTheYearThatIsEndingAlone() {
        assertThat(apply(Map.of(year6.id(), Band.C))).isEqualTo(Outcome.DONE);

        assertThat(band()).contains(Band.C);
        assertThat(isOutstanding()).isFalse();
        assertThat(events("CLASS_BAND_CHANGED")).isEqualTo(1);
    }

    @Test
    void opensAgainWhatWasAnsweredInTheYearItself() {
        clock.advance(Duration.between(clock.instant(), Instant.parse("2027-09-03T09:00:00Z")));
        agree(Band.B);
        clock.advance(Duration.ofDays(3));
        assertThat(isOutstanding()).isFalse();

        apply(Map.of(year6.id(), Band.C));

        assertThat(isOutstanding()).isTrue();
    }

    @Test
    void keepsNothingWhereNothingChanges() {
        apply(Map.of(year6.id(), Band.C));

        assertThat(apply(Map.of(year6.id(), Band.C))).isEqualTo(Outcome.NOTHING);
        assertThat(rollovers.last(hillcrest.id(), NEXT))
                .hasValueSatisfying(last -> assertThat(last.classes()).isEqualTo(1));
    }

    @Test
    void putsBackWhatStoodBefore() {
        apply(Map.of(year6.id(), Band.C, choir.id(), Band.D));
        clock.advance(Duration.ofMinutes(1));

        assertThat(turning.undo(hillcrest, rees.id())).isEqualTo(Outcome.DONE);
        assertThat(turning.undo(hillcrest, rees.id())).isEqualTo(Outcome.NOTHING);

        assertThat(band()).isEmpty();
        assertThat(rollovers.last(hillcrest.id(), NEXT)).isEmpty();
        assertThat(events("CLASS_BAND_CHANGED")).isEqualTo(4);
    }

    @Test
    void putsNothingBackOnceSomebodyHasAnsweredUnderIt() {
        apply(Map.of(year6.id(), Band.C));
        clock.advance(Duration.between(clock.instant(), Instant.parse("2027-09-03T09:00:00Z")));
        agree(Band.C);

        assertThat(rollovers.last(hillcrest.id(), NEXT))
                .hasValueSatisfying(last -> assertThat(last.undoable()).isFalse());
        assertThat(turning.undo(hillcrest, rees.id())).isEqualTo(Outcome.NOTHING);
        assertThat(band()).contains(Band.C);
    }

    @Test
    void leavesAClassThatItsTeacherChangedSinceAsItIs() {
        apply(Map.of(year6.id(), Band.C, choir.id(), Band.D));
        clock.advance(Duration.ofMinutes(1));
        RosterFixtures.setBand(jdbi, clock).ofClass(hillcrest.id(), rees.id(), year6.id(), Band.A);

        turning.undo(hillcrest, rees.id());

        assertThat(band()).contains(Band.A);
    }

    private Outcome apply(Map<ClassGroupId, Band> bands) {
        return turning.apply(hillcrest, rees.id(), bands.keySet(), bands);
    }

    private void agree(Band band) {
        var reader = new Reader(hillcrest, amira.id(), band, BandSource.CLASS, Language.ENGLISH, "launch");
        var edition = AgreementFixtures.editions(jdbi, clock).current(hillcrest.id());
        AgreementFixtures.acceptances(jdbi)
                .keep(reader, edition, hillcrest.yearAt(clock.instant()), Decision.AGREED, clock.instant());
    }

    private boolean isOutstanding() {
        var edition = AgreementFixtures.editions(jdbi, clock).current(hillcrest.id());
        List<PersonId> open = OutstandingFixtures.outstanding(jdbi, clock).in(hillcrest, edition, year6.id()).stream()
                .map(pupil -> pupil.person())
                .toList();
        return open.contains(amira.id());
    }

    private Optional<Band> band() {
        return RosterFixtures.classGroups(jdbi, clock)
                .find(hillcrest.id(), year6.id())
                .orElseThrow()
                .band();
    }

    private int events(String kind) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from event where kind = :kind")
                .bind("kind", kind)
                .mapTo(Integer.class)
                .one());
    }
}
