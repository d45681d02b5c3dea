package cymru.addo.support;

import static cymru.addo.roster.RosterFixtures.AMIRA;
import static cymru.addo.roster.RosterFixtures.MR_OKORO;
import static cymru.addo.roster.RosterFixtures.MS_REES;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.agreement.Acceptance;
import cymru.addo.agreement.AgreementFixtures;
import cymru.addo.agreement.Decision;
import cymru.addo.appointment.AppointmentFixtures;
import cymru.addo.database.TestDatabase;
import cymru.addo.evidence.EvidenceFixtures;
import cymru.addo.lti.testing.TestClock;
import cymru.addo.roster.ClassGroup;
import cymru.addo.roster.Person;
import cymru.addo.roster.RosterFixtures;
import cymru.addo.school.Band;
import cymru.addo.school.School;
import cymru.addo.school.SchoolFixtures;
import cymru.addo.support.SupportPupil.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Amira of 7B reads with Mr Okoro beside her. Ms Rees, the coordinator, knows why; nobody else does. */
class SupportPupilIT {
    private static final String WHY = "Reads with symbols since her illness";

    private final Jdbi jdbi = TestDatabase.fresh();
    private final TestClock clock = TestClock.at("2026-09-07T09:00:00Z");
    private final School hillcrest = SchoolFixtures.hillcrest(jdbi);
    private final ClassGroup class7b = RosterFixtures.classCalled(jdbi, clock, hillcrest, "7B");
    private final Person amira = RosterFixtures.pupil(jdbi, clock, hillcrest, class7b, AMIRA);
    private final Person okoro = RosterFixtures.teacher(jdbi, clock, hillcrest, class7b, MR_OKORO);
    private final Person rees = RosterFixtures.people(jdbi, clock).arrive(hillcrest, MS_REES);
    private final Supports supports = new SqlSupports(jdbi);
    private final SupportPupil supporting = SupportFixtures.supporting(jdbi, clock);

    @BeforeEach
    void reesIsCoordinator() {
        AppointmentFixtures.appointments(jdbi, clock).take(hillcrest.id(), rees.id());
    }

    @Test
    void writesDownWhoSatBesideAPupilWhoAnswers() {
        supporting.sitBeside(hillcrest, okoro.id(), class7b.id(), amira.id());

        var answer = agree();

        assertThat(answer.method()).isEqualTo(Acceptance.WITH_ADULT);
        assertThat(answer.isOwnAgreement()).isTrue();
        assertThat(fact("method")).isEqualTo("with adult");
        assertThat(fact("adult")).isEqualTo(okoro.id().toString());
    }

    @Test
    void isOverAtMidnightOrWhenTheAdultSteppedAway() {
        supporting.sitBeside(hillcrest, okoro.id(), class7b.id(), amira.id());
        assertThat(support().beside()).contains(okoro.id());
        supporting.stepAway(hillcrest, okoro.id(), class7b.id(), amira.id());
        assertThat(support().beside()).isEmpty();

        supporting.sitBeside(hillcrest, okoro.id(), class7b.id(), amira.id());
        clock.advance(Duration.ofHours(24));
        assertThat(support().beside()).isEmpty();
        assertThat(agree().method()).isEqualTo(Acceptance.SELF);
        assertThat(fact("adult")).isNull();
    }

    @Test
    void makesTheSameRowsAnewFromTheEvents() {
        supporting.sitBeside(hillcrest, okoro.id(), class7b.id(), amira.id());
        agree();
        var before = row();

        EvidenceFixtures.rebuilding(jdbi, AgreementFixtures.projection()).rebuild(hillcrest.id());

        assertThat(row()).isEqualTo(before);
    }

    @Test
    void putsAPupilInTheWordsOfAnotherBandAndKeepsWhyApart() {
        assertThat(supporting.arrange(hillcrest, rees.id(), amira.id(), Optional.of(Band.B), WHY))
                .isEqualTo(Outcome.KEPT);

        assertThat(support().band()).contains(Band.B);
        assertThat(support().reason()).isEqualTo(WHY);
        assertThat(supports.all(hillcrest.id(), clock.instant())).containsExactly(support());
        assertThat(support().toString()).doesNotContain("symbols", "Khan");
        assertThat(RosterFixtures.bands(jdbi).ofClassmates(hillcrest.id(), amira.id(), class7b.id()))
                .contains(Band.C);
    }

    @Test
    void saysTheReasonInNoEvent() {
        supporting.arrange(hillcrest, rees.id(), amira.id(), Optional.of(Band.B), WHY);

        List<String> facts = jdbi.withHandle(handle -> handle.createQuery("select facts::text from event")
                .mapTo(String.class)
                .list());
        assertThat(facts).isNotEmpty().noneMatch(words -> words.contains("symbols"));
    }

    @Test
    void takesItAllAway() {
        supporting.arrange(hillcrest, rees.id(), amira.id(), Optional.of(Band.B), WHY);

        supporting.arrange(hillcrest, rees.id(), amira.id(), Optional.empty(), "");

        assertThat(supports.all(hillcrest.id(), clock.instant())).isEmpty();
    }

    @Test
    void refusesWhoeverItIsNotFor() {
        var year4 = RosterFixtures.classCalled(jdbi, clock, hillcrest, "Year 4");

        assertThat(supporting.sitBeside(hillcrest, rees.id(), class7b.id(), amira.id()))
                .isEqualTo(Outcome.NOT_YOURS);
        assertThat(supporting.sitBeside(hillcrest, okoro.id(), year4.id(), amira.id()))
                .isEqualTo(Outcome.NOT_YOURS);
        assertThat(supporting.arrange(hillcrest, okoro.id(), amira.id(), Optional.of(Band.A), WHY))
                .isEqualTo(Outcome.NOT_YOURS);
        assertThat(supporting.arrange(hillcrest, rees.id(), okoro.id(), Optional.of(Band.A), WHY))
                .isEqualTo(Outcome.NOT_YOURS);
    }

    private Support support() {
        return supports.of(hillcrest.id(), amira.id(), clock.instant()).orElseThrow();
    }

    private Acceptance agree() {
        var edition = AgreementFixtures.editions(jdbi, clock).current(hillcrest.id());
        var answers = AgreementFixtures.acceptances(jdbi);
        answers.keep(
                AgreementFixtures.reader(hillcrest, amira),
                edition,
                hillcrest.yearAt(clock.instant()),
                Decision.AGREED,
                clock.instant());
        return answers.of(hillcrest.id(), amira.id()).get(0);
    }

    private String fact(String name) {
        return jdbi.withHandle(handle -> handle.createQuery("select facts ->> :name from event where kind = 'AGREED'")
                .bind("name", name)
                .mapTo(String.class)
                .one());
    }

    private Map<String, Object> row() {
        return jdbi.withHandle(handle ->
                handle.createQuery("select * from acceptance").mapToMap().one());
    }
}
