package cymru.addo.cohort;

import static cymru.addo.cohort.CohortFixtures.cohort;
import static cymru.addo.cohort.CohortFixtures.member;
import static cymru.addo.cohort.CohortFixtures.saying;
import static cymru.addo.cohort.CohortFixtures.told;
import static cymru.addo.roster.RosterFixtures.AMIRA;
import static cymru.addo.roster.RosterFixtures.MS_REES;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.agreement.AgreementFixtures;
import cymru.addo.agreement.Decision;
import cymru.addo.agreement.Edition;
import cymru.addo.agreement.Reader;
import cymru.addo.appointment.AppointmentFixtures;
import cymru.addo.cohort.MapCohorts.Outcome;
import cymru.addo.cohort.MoodleCohorts.Answer;
import cymru.addo.cohort.MoodleCohorts.Trouble;
import cymru.addo.cohort.Preview.Choice;
import cymru.addo.database.TestDatabase;
import cymru.addo.lti.testing.TestClock;
import cymru.addo.outstanding.OutstandingFilter;
import cymru.addo.outstanding.OutstandingFixtures;
import cymru.addo.outstanding.OutstandingPupil;
import cymru.addo.outstanding.Reason;
import cymru.addo.rollover.RolloverFixtures;
import cymru.addo.roster.Arrival;
import cymru.addo.roster.BandFound;
import cymru.addo.roster.ClassGroup;
import cymru.addo.roster.Person;
import cymru.addo.roster.RosterFixtures;
import cymru.addo.roster.RosterMember;
import cymru.addo.school.Band;
import cymru.addo.school.BandSource;
import cymru.addo.school.Language;
import cymru.addo.school.School;
import cymru.addo.school.SchoolFixtures;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Amira comes in from the course 6B; Moodle's cohorts say Year 7 of her, and of Gwen, who has never come in. */
class MapCohortsIT {
    private static final RosterMember AMIRA_LISTED = member("amira", "Khan", "Amira");
    private static final RosterMember GWEN = member("gwen", "Rees", "Gwen");
    private static final Choice YEAR_7 = new Choice(Map.of("1", Meaning.ofYear(7)), true);

    private final Jdbi jdbi = TestDatabase.fresh();
    private final TestClock clock = TestClock.at("2026-09-07T09:00:00Z");
    private final School hillcrest = SchoolFixtures.hillcrest(jdbi);
    private final ClassGroup class6b = RosterFixtures.classCalled(jdbi, clock, hillcrest, "6B");
    private final Person amira = RosterFixtures.pupil(jdbi, clock, hillcrest, class6b, AMIRA);
    private final Person rees = RosterFixtures.teacher(jdbi, clock, hillcrest, class6b, MS_REES);
    private final Edition edition = AgreementFixtures.editions(jdbi, clock).current(hillcrest.id());
    private Answer<CohortsSeen> moodle = told(cohort("1", "Year 7", AMIRA_LISTED, GWEN), cohort("2", "Choir", GWEN));
    private final MapCohorts mapping = CohortFixtures.mapping(jdbi, clock, saying(() -> moodle));
    private final FollowCohorts following = CohortFixtures.following(jdbi, clock, saying(() -> moodle));
    private final Cohorts cohorts = CohortFixtures.cohorts(jdbi);

    @BeforeEach
    void reesIsCoordinator() {
        AppointmentFixtures.appointments(jdbi, clock).take(hillcrest.id(), rees.id());
        later();
    }

    @Test
    void appliesNothingByLooking() {
        var seen = (Outcome.Seen) mapping.preview(hillcrest, rees.id(), YEAR_7);

        assertThat(seen.preview().landings())
                .extracting(Landing::change)
                .containsExactly(Landing.Change.MOVES, Landing.Change.NEW);
        assertThat(band()).isEqualTo(new BandFound(Band.B, BandSource.CLASS_GUESSED));
        assertThat(outstanding()).containsExactly("6B amira");
        assertThat(cohorts.of(hillcrest.id())).isEmpty();
    }

    @Test
    void putsPupilsInTheBandOfTheirCohortAndListsWhoNeverCame() {
        assertThat(apply(YEAR_7)).isEqualTo(new Outcome.Applied(2));

        assertThat(band()).isEqualTo(new BandFound(Band.C, BandSource.MOODLE));
        assertThat(outstanding()).containsExactly("6B amira", "Year 7 gwen");
        assertThat(events("BAND_CHANGED")).isEqualTo(2);
    }

    @Test
    void listsSomebodyInTheirClassAloneOnceTheyComeIn() {
        apply(YEAR_7);

        RosterFixtures.pupil(jdbi, clock, hillcrest, class6b, arrival("gwen"));

        assertThat(outstanding()).containsExactly("6B amira", "6B gwen");
    }

    @Test
    void listsWhoIsInTwoCohortsAndNoClassOnce() {
        apply(new Choice(Map.of("1", Meaning.ofYear(7), "2", Meaning.ONLY_A_LIST), true));

        assertThat(outstanding()).hasSize(2);
    }

    @Test
    void listsNobodyWhoNeverCameWhereTheSchoolDoesNotWantIt() {
        apply(new Choice(YEAR_7.meanings(), false));

        assertThat(band().source()).isEqualTo(BandSource.MOODLE);
        assertThat(outstanding()).containsExactly("6B amira");
    }

    @Test
    void opensAnAgreementAgainThatWasGivenInTheWordsOfAnotherBand() {
        answer(Band.B);
        later();
        var seen = (Outcome.Seen) mapping.preview(hillcrest, rees.id(), YEAR_7);
        assertThat(seen.preview().askedAgain()).isEqualTo(1);

        apply(YEAR_7);

        assertThat(pupils())
                .filteredOn(pupil -> pupil.person().equals(amira.id()))
                .extracting(OutstandingPupil::reason)
                .containsExactly(Reason.BAND_CHANGED);
    }

    @Test
    void leavesWhatStaffSetForOnePupilAndWhatALinkSays() {
        RosterFixtures.setBands(jdbi, clock).setForPerson(hillcrest.id(), amira.id(), Optional.of(Band.A), rees.id());

        apply(YEAR_7);

        assertThat(band()).isEqualTo(new BandFound(Band.A, BandSource.PERSON));
    }

    @Test
    void saysNothingOfWhoIsInCohortsOfTwoBands() {
        moodle = told(cohort("1", "Year 7", AMIRA_LISTED), cohort("2", "Year 6", AMIRA_LISTED));

        apply(new Choice(Map.of("1", Meaning.ofYear(7), "2", Meaning.ofYear(6)), true));

        assertThat(band()).isEqualTo(new BandFound(Band.B, BandSource.CLASS_GUESSED));
    }

    @Test
    void appliesNothingWhenSomethingMovedSinceThePreview() {
        var mark = mark(YEAR_7);
        moodle = told(cohort("1", "Year 7", AMIRA_LISTED));

        assertThat(mapping.apply(hillcrest, rees.id(), YEAR_7, mark)).isInstanceOf(Outcome.Changed.class);
        assertThat(band().source()).isEqualTo(BandSource.CLASS_GUESSED);
    }

    @Test
    void appliesNothingWhenMoodleDoesNotAnswer() {
        var mark = mark(YEAR_7);
        moodle = new Answer.Failed<>(Trouble.AWAY);

        assertThat(mapping.apply(hillcrest, rees.id(), YEAR_7, mark)).isEqualTo(new Outcome.Failed(Trouble.AWAY));
        assertThat(cohorts.of(hillcrest.id())).isEmpty();
    }

    @Test
    void letsOnlyACoordinatorLookOrApply() {
        assertThat(mapping.preview(hillcrest, amira.id(), YEAR_7)).isInstanceOf(Outcome.NotCoordinator.class);
        assertThat(mapping.apply(hillcrest, amira.id(), YEAR_7, "")).isInstanceOf(Outcome.NotCoordinator.class);
    }

    @Test
    void cannotTellThePeopleOfAMoodleFromWhichNobodyLaunches() {
        moodle = new Answer.Told<>(new CohortsSeen("https://other.example", List.of()));

        assertThat(mapping.preview(hillcrest, rees.id(), YEAR_7))
                .isEqualTo(new Outcome.NoLaunches("https://other.example"));
    }

    @Test
    void followsWhoComesAndWhoLeavesInTheBackground() {
        apply(YEAR_7);
        moodle = told(cohort("1", "Year 7", AMIRA_LISTED, member("tomos", "Ŵyn-Tŷ", "Tomos")));
        clock.advance(Duration.ofHours(5));

        assertThat(following.followDue()).isEqualTo(1);

        assertThat(outstanding()).containsExactly("6B amira", "Year 7 tomos");
        assertThat(RolloverFixtures.joinersAndLeavers(jdbi).left(hillcrest.id(), clock.instant()))
                .singleElement()
                .satisfies(leaver -> assertThat(leaver.gone()).isTrue());
    }

    @Test
    void movesBandsWithTheCohorts() {
        apply(new Choice(Map.of("1", Meaning.ofYear(6), "2", Meaning.ofYear(7)), true));
        assertThat(band()).isEqualTo(new BandFound(Band.B, BandSource.MOODLE));
        moodle = told(cohort("1", "Year 6", GWEN), cohort("2", "Year 7", AMIRA_LISTED));
        clock.advance(Duration.ofHours(5));

        following.followDue();

        assertThat(band()).isEqualTo(new BandFound(Band.C, BandSource.MOODLE));
    }

    @Test
    void makesNobodyALeaverByAnEmptyAnswerAFailedOneOrAVanishedCohort() {
        apply(YEAR_7);
        var answers = List.of(told(cohort("1", "Year 7")), new Answer.Failed<CohortsSeen>(Trouble.NAMELESS), told());

        for (var answer : answers) {
            moodle = answer;
            clock.advance(Duration.ofDays(1));
            following.followDue();
        }

        assertThat(outstanding()).containsExactly("6B amira", "Year 7 gwen");
        assertThat(band().source()).isEqualTo(BandSource.MOODLE);
        assertThat(cohorts.of(hillcrest.id())).singleElement().satisfies(cohort -> assertThat(cohort.missingSince())
                .contains(clock.instant()));
    }

    @Test
    void saysWhyItCouldNotReadAndForgetsItOnceItCan() {
        apply(YEAR_7);
        var good = moodle;
        moodle = new Answer.Failed<>(Trouble.NOT_ALLOWED);
        clock.advance(Duration.ofHours(5));
        following.followDue();
        assertThat(reading().failure()).contains(Trouble.NOT_ALLOWED);

        moodle = good;
        clock.advance(Duration.ofHours(5));
        following.followDue();
        assertThat(reading().failure()).isEmpty();
    }

    @Test
    void isTakenUpByAnotherNodeWhenOneDiesOverIt() {
        apply(YEAR_7);
        clock.advance(Duration.ofHours(5));
        var readings = CohortFixtures.readings(jdbi, clock);
        assertThat(readings.take()).contains(hillcrest.id());
        assertThat(readings.take()).isEmpty();

        clock.advance(SqlCohortReadings.LEASE);

        assertThat(following.followDue()).isEqualTo(1);
    }

    @Test
    void putsEverythingBackWhenNoCohortIsUsedAnyMore() {
        apply(YEAR_7);
        later();

        apply(new Choice(Map.of(), true));

        assertThat(band()).isEqualTo(new BandFound(Band.B, BandSource.CLASS_GUESSED));
        assertThat(outstanding()).containsExactly("6B amira");
    }

    @Test
    void changesNothingByApplyingTheSameAgain() {
        apply(YEAR_7);
        var before = events("BAND_CHANGED", "JOINED", "LEFT");
        later();

        apply(YEAR_7);

        assertThat(events("BAND_CHANGED", "JOINED", "LEFT")).isEqualTo(before);
    }

    @Test
    void neverTakesACohortOfAnotherMoodleForOneItUses() {
        apply(YEAR_7);
        moodle = new Answer.Told<>(new CohortsSeen(
                "https://other.example", List.of(cohort("1", "Governors", member("9", "Quill", "Zelda")))));
        clock.advance(Duration.ofHours(5));

        following.followDue();

        assertThat(outstanding()).containsExactly("6B amira", "Year 7 gwen");
        assertThat(cohorts.of(hillcrest.id()))
                .allMatch(cohort -> cohort.missingSince().isPresent());
    }

    @Test
    void neverTakesALaunchForACohort() {
        apply(YEAR_7);

        assertThat(RosterFixtures.classGroups(jdbi, clock).of(hillcrest.id()))
                .filteredOn(ClassGroup::isCohort)
                .singleElement()
                .satisfies(group -> assertThat(group.deployment()).isEmpty());
        assertThat(RosterFixtures.classGroups(jdbi, clock).courses(hillcrest.id()))
                .containsExactly(class6b);
    }

    private Outcome apply(Choice choice) {
        return mapping.apply(hillcrest, rees.id(), choice, mark(choice));
    }

    private String mark(Choice choice) {
        return ((Outcome.Seen) mapping.preview(hillcrest, rees.id(), choice))
                .preview()
                .mark();
    }

    private CohortReadings.Reading reading() {
        return CohortFixtures.readings(jdbi, clock).of(hillcrest.id()).orElseThrow();
    }

    private BandFound band() {
        return RosterFixtures.bands(jdbi)
                .in(hillcrest.id(), amira.id(), class6b.id())
                .orElseThrow();
    }

    private List<OutstandingPupil> pupils() {
        var found = new ArrayList<OutstandingPupil>();
        OutstandingFixtures.outstanding(jdbi, clock).each(hillcrest, edition, OutstandingFilter.EVERYBODY, found::add);
        return found;
    }

    private List<String> outstanding() {
        var people = RosterFixtures.people(jdbi, clock);
        return pupils().stream()
                .map(each -> each.classTitle() + " "
                        + people.find(hillcrest.id(), each.person())
                                .orElseThrow()
                                .subject())
                .sorted()
                .toList();
    }

    private void answer(Band band) {
        var reader = new Reader(hillcrest, amira.id(), band, BandSource.CLASS, Language.ENGLISH, "launch");
        AgreementFixtures.acceptances(jdbi)
                .keep(reader, edition, hillcrest.yearAt(clock.instant()), Decision.AGREED, clock.instant());
    }

    private static Arrival arrival(String subject) {
        return new Arrival(RosterFixtures.ISSUER, subject, "Rees", "Gwen", null, false);
    }

    private int events(String... kinds) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from event where kind = any (:kinds)")
                .bindArray("kinds", String.class, (Object[]) kinds)
                .mapTo(Integer.class)
                .one());
    }

    private void later() {
        clock.advance(Duration.ofMinutes(1));
    }
}
