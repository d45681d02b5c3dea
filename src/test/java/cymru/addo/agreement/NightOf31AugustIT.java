package cymru.addo.agreement;

import static cymru.addo.roster.RosterFixtures.AMIRA;
import static cymru.addo.roster.RosterFixtures.MR_OKORO;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.database.TestDatabase;
import cymru.addo.lti.testing.TestClock;
import cymru.addo.outstanding.OutstandingFixtures;
import cymru.addo.outstanding.OutstandingPupil;
import cymru.addo.roster.ClassGroup;
import cymru.addo.roster.Person;
import cymru.addo.roster.RosterFixtures;
import cymru.addo.school.Language;
import cymru.addo.school.School;
import cymru.addo.school.SchoolFixtures;
import cymru.addo.slip.AnswerSlip;
import cymru.addo.slip.AnswerSlip.Opened;
import cymru.addo.slip.SlipFixtures;
import cymru.addo.year.SchoolYear;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TimeZone;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A year turns at the school's midnight, wherever the server stands, and days are the school's own when the clocks change. */
class NightOf31AugustIT {
    private static final TimeZone AS_IT_WAS = TimeZone.getDefault();
    private static final SchoolYear OLD = new SchoolYear(2026);
    private static final SchoolYear NEW = new SchoolYear(2027);

    private final Jdbi jdbi = TestDatabase.fresh();
    private final TestClock clock = TestClock.at("2026-09-07T09:00:00Z");
    private final School hillcrest = SchoolFixtures.hillcrest(jdbi);

    @AfterEach
    void giveTheServerItsZoneBack() {
        TimeZone.setDefault(AS_IT_WAS);
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/London, UTC, 2027-08-31T22:59:59Z, 2026",
        "Europe/London, UTC, 2027-08-31T23:00:00Z, 2027",
        "Europe/London, Pacific/Auckland, 2027-08-31T22:59:59Z, 2026",
        "Europe/London, Pacific/Auckland, 2027-08-31T23:00:00Z, 2027",
        "Asia/Nicosia, UTC, 2027-08-31T20:59:59Z, 2026",
        "Asia/Nicosia, UTC, 2027-08-31T21:00:00Z, 2027",
        "Asia/Nicosia, America/New_York, 2027-08-31T21:00:00Z, 2027"
    })
    void writesAnAnswerIntoTheYearOfTheSchoolsOwnClock(String zone, String server, String moment, int year) {
        TimeZone.setDefault(TimeZone.getTimeZone(server));
        var school = in(zone);
        var amira = pupil(school);
        clock.advance(Duration.between(clock.instant(), Instant.parse(moment)));

        var answer = agree(school, amira);

        assertThat(answer.year()).isEqualTo(new SchoolYear(year));
        assertThat(eventYear()).isEqualTo(year);
    }

    @Test
    void countsAPageThatWasOpenedBeforeMidnightForTheYearInWhichItIsAnswered() {
        var amira = pupil(hillcrest);
        var edition = AgreementFixtures.editions(jdbi, clock).current(hillcrest.id());
        at("2027-08-31T22:55:00Z");
        var reader = AgreementFixtures.reader(hillcrest, amira);
        var shown = AgreementFixtures.wordsShown(edition, reader);
        at("2027-08-31T23:05:00Z");

        var outcome = AgreementFixtures.agreement(jdbi, clock).accept(reader, edition.id(), shown);

        assertThat(outcome).isInstanceOfSatisfying(AcceptAgreement.Outcome.Kept.class, kept -> assertThat(
                        kept.acceptance().year())
                .isEqualTo(NEW));
        var answers = AgreementFixtures.acceptances(jdbi);
        assertThat(answers.of(hillcrest.id(), amira.id(), edition.id(), OLD)).isEmpty();
        assertThat(answers.of(hillcrest.id(), amira.id(), edition.id(), NEW)).isPresent();
    }

    @Test
    void asksEverybodyAnewAtMidnight() {
        var amira = pupil(hillcrest);
        at("2027-08-31T22:00:00Z");
        agree(hillcrest, amira);
        assertThat(isOpen(amira)).isFalse();

        at("2027-08-31T23:00:00Z");
        assertThat(isOpen(amira)).isTrue();
        assertThat(due(amira)).isEqualTo(LocalDate.of(2027, 9, 15));
    }

    @Test
    void endsASlipWithTheLastSecondOfTheYear() {
        var amira = pupil(hillcrest);
        var class7b = RosterFixtures.classCalled(jdbi, clock, hillcrest, "7B");
        var okoro = RosterFixtures.teacher(jdbi, clock, hillcrest, class7b, MR_OKORO);
        var code = SlipFixtures.printing(jdbi, clock)
                .print(hillcrest, okoro.id(), class7b.id(), Set.of(amira.id()))
                .orElseThrow()
                .get(0)
                .code();
        var answering = SlipFixtures.answering(jdbi, clock);
        at("2027-08-31T22:59:59Z");
        var ready = (Opened.Ready) answering.open(code);
        at("2027-08-31T23:00:00Z");

        assertThat(answering.answer(
                        code,
                        Decision.AGREED,
                        ready.edition().id(),
                        Language.ENGLISH,
                        ready.wordsHash(Language.ENGLISH)))
                .isEqualTo(AnswerSlip.Outcome.NOT_OPEN);
        assertThat(answering.open(code)).isInstanceOf(Opened.Nothing.class);
    }

    @Test
    void isNotLateBeforeMidnightOfAnAutumnDayWithAnHourTooMany() {
        at("2026-10-11T22:30:00Z");
        var amira = pupil(hillcrest);

        assertThat(due(amira)).isEqualTo(LocalDate.of(2026, 10, 25));
        at("2026-10-25T23:59:59Z");
        assertThat(isOverdue(amira)).isFalse();
        at("2026-10-26T00:00:00Z");
        assertThat(isOverdue(amira)).isTrue();
    }

    @Test
    void isNotLateBeforeMidnightOfASpringDayWithAnHourTooFew() {
        at("2027-03-14T23:30:00Z");
        var amira = pupil(hillcrest);

        assertThat(due(amira)).isEqualTo(LocalDate.of(2027, 3, 28));
        at("2027-03-28T22:59:59Z");
        assertThat(isOverdue(amira)).isFalse();
        at("2027-03-28T23:00:00Z");
        assertThat(isOverdue(amira)).isTrue();
    }

    @Test
    void waitsAsLongAsTheSchoolChose() {
        var amira = pupil(hillcrest);
        var grace = OutstandingFixtures.gracePeriods(jdbi);

        grace.choose(hillcrest.id(), 0, amira.id(), clock.instant());
        assertThat(due(amira)).isEqualTo(LocalDate.of(2026, 9, 7));
        assertThat(isOverdue(amira)).isFalse();

        grace.choose(hillcrest.id(), 60, amira.id(), clock.instant());
        grace.choose(hillcrest.id(), 60, amira.id(), clock.instant());
        assertThat(grace.days(hillcrest.id())).isEqualTo(60);
        assertThat(due(amira)).isEqualTo(LocalDate.of(2026, 11, 6));
        assertThat(changes()).isEqualTo(2);
    }

    private School in(String zone) {
        jdbi.useHandle(handle -> handle.createUpdate("update school set zone = :zone")
                .bind("zone", zone)
                .execute());
        return SchoolFixtures.schools(jdbi).find(hillcrest.id()).orElseThrow();
    }

    private Person pupil(School school) {
        return RosterFixtures.pupil(jdbi, clock, school, class7b(school), AMIRA);
    }

    private ClassGroup class7b(School school) {
        return RosterFixtures.classCalled(jdbi, clock, school, "7B");
    }

    private void at(String moment) {
        clock.advance(Duration.between(clock.instant(), Instant.parse(moment)));
    }

    private Acceptance agree(School school, Person pupil) {
        var edition = AgreementFixtures.editions(jdbi, clock).current(school.id());
        var reader = AgreementFixtures.reader(school, pupil);
        AgreementFixtures.agreement(jdbi, clock)
                .accept(reader, edition.id(), AgreementFixtures.wordsShown(edition, reader));
        return AgreementFixtures.acceptances(jdbi).of(school.id(), pupil.id()).get(0);
    }

    private boolean isOpen(Person pupil) {
        return find(pupil) != null;
    }

    private boolean isOverdue(Person pupil) {
        return find(pupil).overdue();
    }

    private LocalDate due(Person pupil) {
        return find(pupil).due();
    }

    private OutstandingPupil find(Person pupil) {
        var edition = AgreementFixtures.editions(jdbi, clock).current(hillcrest.id());
        return OutstandingFixtures.outstanding(jdbi, clock)
                .in(hillcrest, edition, class7b(hillcrest).id())
                .stream()
                .filter(each -> each.person().equals(pupil.id()))
                .findFirst()
                .orElse(null);
    }

    private int eventYear() {
        return jdbi.withHandle(handle -> handle.createQuery("select school_year from event where kind = 'AGREED'")
                .mapTo(Integer.class)
                .one());
    }

    private int changes() {
        return jdbi.withHandle(
                handle -> handle.createQuery("select count(*) from event where kind = 'SETTINGS_CHANGED'")
                        .mapTo(Integer.class)
                        .one());
    }
}
