package cymru.addo.agreement;

import static cymru.addo.roster.RosterFixtures.AMIRA;
import static cymru.addo.roster.RosterFixtures.MR_OKORO;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.check.CheckFixtures;
import cymru.addo.check.CheckProgress;
import cymru.addo.database.TestDatabase;
import cymru.addo.evidence.EvidenceFixtures;
import cymru.addo.lti.testing.TestClock;
import cymru.addo.outstanding.OutstandingFilter;
import cymru.addo.outstanding.OutstandingFixtures;
import cymru.addo.outstanding.OutstandingPupil;
import cymru.addo.outstanding.Reason;
import cymru.addo.roster.BandFound;
import cymru.addo.roster.ClassGroup;
import cymru.addo.roster.Person;
import cymru.addo.roster.Role;
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
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Amira of 6B has agreed in the words of the juniors, as her class's title suggests. Then staff say otherwise. */
class BandChangeIT {
    private final Jdbi jdbi = TestDatabase.fresh();
    private final TestClock clock = TestClock.at("2026-09-07T09:00:00Z");
    private final School hillcrest = SchoolFixtures.hillcrest(jdbi);
    private final ClassGroup class6b = RosterFixtures.classCalled(jdbi, clock, hillcrest, "6B");
    private final ClassGroup choir = RosterFixtures.classCalled(jdbi, clock, hillcrest, "Choir");
    private final Person amira = RosterFixtures.pupil(jdbi, clock, hillcrest, class6b, AMIRA);
    private final Person okoro = RosterFixtures.teacher(jdbi, clock, hillcrest, class6b, MR_OKORO);
    private final Edition edition = AgreementFixtures.editions(jdbi, clock).current(hillcrest.id());

    @BeforeEach
    void amiraAgrees() {
        RosterFixtures.teacher(jdbi, clock, hillcrest, choir, MR_OKORO);
        later();
        answer(Decision.AGREED);
        later();
    }

    @Test
    void leavesAnAnswerAloneWhenStaffConfirmWhatWasGuessed() {
        setForClass(class6b, Band.B);

        assertThat(stands()).isTrue();
    }

    @Test
    void opensTheAgreementAgainWhenStaffPutTheClassInAnotherBand() {
        setForClass(class6b, Band.C);

        assertThat(stands()).isFalse();
        assertThat(outstanding()).singleElement().satisfies(pupil -> {
            assertThat(pupil.reason()).isEqualTo(Reason.BAND_CHANGED);
            assertThat(pupil.since()).isEqualTo(clock.instant());
            assertThat(pupil.overdue()).isFalse();
        });
    }

    @Test
    void opensItWhenOnePupilIsPutInAnotherAndLetsItStandWhenThatIsTakenBack() {
        setForAmira(Optional.of(Band.A));
        assertThat(stands()).isFalse();

        setForAmira(Optional.empty());
        assertThat(stands()).isTrue();
    }

    @Test
    void asksInTheWordsOfTheNewBandAndIsAnsweredForGood() {
        setForClass(class6b, Band.C);

        answer(Decision.AGREED);

        assertThat(stands()).isTrue();
        assertThat(standing().band()).isEqualTo(Band.C);
        assertThat(events()).containsExactly("AGREED B null", "AGREED C band");
    }

    @Test
    void takesAnyAnswerToTheNewWords() {
        setForClass(class6b, Band.C);

        answer(Decision.NOT_YET);
        assertThat(standing().decision()).isEqualTo(Decision.NOT_YET);

        answer(Decision.AGREED);
        assertThat(standing().isAgreed()).isTrue();
    }

    @Test
    void keepsWhatWasAskedOfTheNewWords() {
        setForClass(class6b, Band.C);

        AgreementFixtures.agreement(jdbi, clock)
                .ask(reader(), edition.id(), words(), Optional.empty(), "Why is it longer now?");

        assertThat(standing().decision()).isEqualTo(Decision.QUERY_OPEN);
    }

    @Test
    void asksTheQuestionsOfTheNewBandAnew() {
        CheckFixtures.understandAll(jdbi, clock, reader());
        setForClass(class6b, Band.C);

        assertThat(progress().right()).isZero();
        CheckFixtures.understandAll(jdbi, clock, reader());
        assertThat(progress().isUnderstood()).isTrue();
    }

    @Test
    void isNotMovedByAGuessOrByWhatALinkSays() {
        jdbi.useHandle(handle -> handle.execute("update class_group set guessed_band = 'C' where title = '6B'"));
        assertThat(stands()).isTrue();

        RosterFixtures.enrolments(jdbi, clock)
                .enrol(hillcrest.id(), class6b.id(), amira.id(), Role.PUPIL, Optional.of(Band.D));
        assertThat(stands()).isTrue();
    }

    @Test
    void doesNotSendAPupilToAndFroBetweenTwoCourses() {
        RosterFixtures.pupil(jdbi, clock, hillcrest, choir, AMIRA);
        setForClass(choir, Band.C);
        assertThat(stands()).isTrue();

        setForClass(class6b, Band.A);
        assertThat(stands()).isFalse();
        answerIn(Band.A);
        assertThat(stands()).isTrue();
        setForClass(choir, Band.D);
        assertThat(stands()).isTrue();
    }

    @Test
    void neverOpensWhatWasAnsweredAfterStaffHadSetTheBand() {
        setForClass(class6b, Band.C);

        answerIn(Band.D);

        assertThat(stands()).isTrue();
    }

    @Test
    void opensItForWhoeverIsMovedIntoAClassOfAnotherBand() {
        setForClass(choir, Band.C);
        RosterFixtures.pupil(jdbi, clock, hillcrest, choir, AMIRA);
        assertThat(stands()).isTrue();

        later();
        leave(class6b);
        assertThat(found()).isEmpty();
    }

    @Test
    void letsTheAnswerOfWhoeverIsInNoClassStand() {
        setForClass(class6b, Band.C);
        leave(class6b);

        assertThat(found()).isPresent();
    }

    @Test
    void leavesAQuestionAndANotYetToThoseWhoTalkAboutThem() {
        var tomos = RosterFixtures.pupil(jdbi, clock, hillcrest, class6b, RosterFixtures.TOMOS);
        var reader = reader(tomos, Band.B);
        AgreementFixtures.agreement(jdbi, clock)
                .notYet(reader, edition.id(), AgreementFixtures.wordsShown(edition, reader));
        later();

        setForClass(class6b, Band.C);

        assertThat(outstanding()).extracting(OutstandingPupil::reason).containsOnlyOnce(Reason.NOT_YET);
    }

    @Test
    void opensWhatAClassTalkedThroughAndTakesItsNextTalk() {
        var tomos = RosterFixtures.pupil(jdbi, clock, hillcrest, class6b, RosterFixtures.TOMOS);
        var records = AgreementFixtures.classRecords(jdbi);
        var year = hillcrest.yearAt(clock.instant());
        records.record(reader(tomos, Band.B), edition, year, okoro.id(), clock.instant());
        later();
        setForClass(class6b, Band.A);
        assertThat(outstanding()).extracting(OutstandingPupil::person).contains(tomos.id());

        assertThat(records.record(reader(tomos, Band.A), edition, year, okoro.id(), clock.instant()))
                .isTrue();
        assertThat(records.record(reader(tomos, Band.A), edition, year, okoro.id(), clock.instant()))
                .isFalse();
        assertThat(outstanding()).extracting(OutstandingPupil::person).doesNotContain(tomos.id());
    }

    @Test
    void makesTheSameRowsAnewFromTheEvents() {
        CheckFixtures.understandAll(jdbi, clock, reader());
        setForClass(class6b, Band.C);
        CheckFixtures.understandAll(jdbi, clock, reader());
        answer(Decision.NOT_YET);
        var before = rows();

        EvidenceFixtures.rebuilding(jdbi, AgreementFixtures.projection(), CheckFixtures.projection())
                .rebuild(hillcrest.id());

        assertThat(rows()).isEqualTo(before);
    }

    private void setForClass(ClassGroup group, Band band) {
        RosterFixtures.setBand(jdbi, clock).ofClass(hillcrest.id(), okoro.id(), group.id(), band);
    }

    private void setForAmira(Optional<Band> band) {
        RosterFixtures.setBand(jdbi, clock).ofPerson(hillcrest.id(), okoro.id(), class6b.id(), amira.id(), band);
    }

    private void leave(ClassGroup group) {
        var other = new RosterMember("somebody", Role.PUPIL, null, null, null);
        RosterFixtures.roster(jdbi)
                .change(
                        hillcrest,
                        group.id(),
                        RosterFixtures.ISSUER,
                        List.of(other),
                        Set.of(AMIRA.subject()),
                        clock.instant());
    }

    private void answer(Decision decision) {
        later();
        AgreementFixtures.acceptances(jdbi)
                .keep(reader(), edition, hillcrest.yearAt(clock.instant()), decision, clock.instant());
        later();
    }

    private void answerIn(Band band) {
        later();
        AgreementFixtures.acceptances(jdbi)
                .keep(
                        reader(amira, band),
                        edition,
                        hillcrest.yearAt(clock.instant()),
                        Decision.AGREED,
                        clock.instant());
        later();
    }

    private Reader reader() {
        return reader(
                amira,
                RosterFixtures.bands(jdbi)
                        .in(hillcrest.id(), amira.id(), class6b.id())
                        .map(BandFound::band)
                        .orElseThrow());
    }

    private Reader reader(Person pupil, Band band) {
        return new Reader(hillcrest, pupil.id(), band, BandSource.CLASS, Language.ENGLISH, "launch");
    }

    private String words() {
        return AgreementFixtures.wordsShown(edition, reader());
    }

    private CheckProgress progress() {
        return CheckFixtures.understanding(jdbi, clock).progress(reader(), edition);
    }

    private boolean stands() {
        var open = outstanding().stream().map(OutstandingPupil::person).toList();
        assertThat(open.contains(amira.id())).isEqualTo(found().isEmpty());
        return found().isPresent();
    }

    private Optional<Acceptance> found() {
        return AgreementFixtures.acceptances(jdbi)
                .of(hillcrest.id(), amira.id(), edition.id(), hillcrest.yearAt(clock.instant()));
    }

    private Acceptance standing() {
        return found().orElseThrow();
    }

    private List<OutstandingPupil> outstanding() {
        var found = new ArrayList<OutstandingPupil>();
        OutstandingFixtures.outstanding(jdbi, clock)
                .each(hillcrest, edition, OutstandingFilter.of(class6b.id()), found::add);
        return found;
    }

    private List<String> events() {
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                        select kind || ' ' || (facts ->> 'band') || ' ' || coalesce(facts ->> 'again', 'null')
                        from event where kind = 'AGREED' order by id
                        """).mapTo(String.class).list());
    }

    private List<Map<String, Object>> rows() {
        return jdbi.withHandle(handle -> {
            var rows = handle.createQuery("select * from acceptance order by person_id")
                    .mapToMap()
                    .list();
            rows.addAll(handle.createQuery("select * from rule_checked order by rule_key, band")
                    .mapToMap()
                    .list());
            return rows;
        });
    }

    private void later() {
        clock.advance(Duration.ofMinutes(1));
    }
}
