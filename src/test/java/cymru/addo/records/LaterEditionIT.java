package cymru.addo.records;

import static cymru.addo.agreement.AgreementFixtures.reworded;
import static cymru.addo.roster.RosterFixtures.AMIRA;
import static cymru.addo.roster.RosterFixtures.MS_REES;
import static cymru.addo.roster.RosterFixtures.TOMOS;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.agreement.AgreementFixtures;
import cymru.addo.agreement.Edition;
import cymru.addo.agreement.Editions;
import cymru.addo.agreement.Reader;
import cymru.addo.agreement.RuleKey;
import cymru.addo.agreement.Weight;
import cymru.addo.check.CheckFixtures;
import cymru.addo.check.CheckProgress;
import cymru.addo.database.TestDatabase;
import cymru.addo.lti.testing.TestClock;
import cymru.addo.outstanding.OutstandingFilter;
import cymru.addo.outstanding.OutstandingFixtures;
import cymru.addo.outstanding.OutstandingPupil;
import cymru.addo.roster.ClassGroup;
import cymru.addo.roster.Person;
import cymru.addo.roster.RosterFixtures;
import cymru.addo.school.Band;
import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import cymru.addo.school.SchoolFixtures;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Amira has understood and agreed to the first edition, Tomos has not. Then another one comes out. */
class LaterEditionIT {
    private final Jdbi jdbi = TestDatabase.fresh();
    private final TestClock clock = TestClock.at("2026-09-07T09:00:00Z");
    private final School hillcrest = SchoolFixtures.hillcrest(jdbi);
    private final ClassGroup class7b = RosterFixtures.classCalled(jdbi, clock, hillcrest, "7B");
    private final Person amira = RosterFixtures.pupil(jdbi, clock, hillcrest, class7b, AMIRA);
    private final Person tomos = RosterFixtures.pupil(jdbi, clock, hillcrest, class7b, TOMOS);
    private final Person msRees = RosterFixtures.people(jdbi, clock).arrive(hillcrest, MS_REES);
    private final Editions editions = AgreementFixtures.editions(jdbi, clock);
    private final Edition first = editions.current(hillcrest.id());
    private final List<RuleKey> keys =
            first.rulesIn(Band.C, hillcrest).stream().map(rule -> rule.key()).toList();

    @BeforeEach
    void amiraAgrees() {
        CheckFixtures.understandAll(jdbi, clock, AgreementFixtures.reader(hillcrest, amira));
        agree(amira);
    }

    @Test
    void keepsWhoAgreedOutOfTheOutstandingAfterAMinorOne() {
        var second = publish(Weight.MINOR, keys.get(0));

        assertThat(outstanding(second)).containsExactly(tomos.id());
        assertThat(totals(second).agreed()).isEqualTo(1);
        assertThat(rows(second)).containsExactly("1 agreed yes");
        assertThat(since(second)).containsExactly(Instant.parse("2026-09-07T09:00:00Z"));
    }

    @Test
    void asksEverybodyAgainAfterAMaterialOne() {
        var second = publish(Weight.MATERIAL, keys.get(0));

        assertThat(outstanding(second)).containsExactlyInAnyOrder(amira.id(), tomos.id());
        assertThat(totals(second).notAnswered()).isEqualTo(2);
        assertThat(rows(second)).isEmpty();
        assertThat(AgreementFixtures.acceptances(jdbi).of(hillcrest.id(), amira.id()))
                .hasSize(1);
    }

    @Test
    void asksWhoAgreedBeforeOnlyAboutWhatChanged() {
        var second = publish(Weight.MATERIAL, keys.get(2), keys.get(0));

        assertThat(asked(amira, second)).containsExactly(keys.get(0), keys.get(2));
        assertThat(asked(tomos, second)).containsExactlyElementsOf(keys);

        CheckFixtures.understandAll(jdbi, clock, AgreementFixtures.reader(hillcrest, amira));
        agree(amira);

        assertThat(rows(second)).containsExactly("2 agreed yes");
        assertThat(outstanding(second)).containsExactly(tomos.id());
    }

    @Test
    void asksOnlyAboutWhatChangedInTheNextSchoolYearToo() {
        var second = publish(Weight.MATERIAL, keys.get(1));

        clock.moveTo("2027-09-06T09:00:00Z");
        assertThat(asked(amira, second)).containsExactly(keys.get(1));
        CheckFixtures.understandAll(jdbi, clock, AgreementFixtures.reader(hillcrest, amira));
        agree(amira);

        clock.moveTo("2028-09-06T09:00:00Z");
        assertThat(asked(amira, second)).containsExactlyElementsOf(keys);
    }

    @Test
    void asksAboutEverythingNextYearWhereOnlyWordsWereBettered() {
        var second = publish(Weight.MINOR, keys.get(1));

        clock.moveTo("2027-09-06T09:00:00Z");

        assertThat(asked(amira, second)).containsExactlyElementsOf(keys);
    }

    @Test
    void asksWhoIsInAnotherBandNowAboutEverything() {
        var second = publish(Weight.MATERIAL, keys.get(1));
        var reader = AgreementFixtures.reader(hillcrest, amira);
        var older = new Reader(hillcrest, amira.id(), Band.D, reader.bandSource(), reader.language(), reader.launch());

        assertThat(progress(older, second).asked())
                .isEqualTo(second.rulesIn(Band.D, hillcrest).size());
    }

    @Test
    void losesNothingThatSomebodyUnderstoodOfTheOldWordsWhereTheyStand() {
        var reader = AgreementFixtures.reader(hillcrest, tomos);
        CheckFixtures.understandNext(jdbi, clock, reader);
        CheckFixtures.understandNext(jdbi, clock, reader);

        var second = publish(Weight.MATERIAL, keys.get(1));

        assertThat(progress(reader, second).right()).isEqualTo(1);
        assertThat(progress(reader, second).next().orElseThrow().rule().key()).isEqualTo(keys.get(1));
        CheckFixtures.understandAll(jdbi, clock, reader);
        agree(tomos);
        assertThat(rows(second)).containsExactly("2 agreed yes");
    }

    private Edition publish(Weight weight, RuleKey... changed) {
        clock.advance(Duration.ofHours(3));
        var text = first.text();
        for (var key : changed) text = reworded(text, key, words -> words + " Bob dydd.");
        AgreementFixtures.publishing(jdbi, clock)
                .publish(hillcrest, msRees.id(), first.id(), text, weight, "The governors asked for it.");
        return editions.current(hillcrest.id());
    }

    private void agree(Person pupil) {
        var reader = AgreementFixtures.reader(hillcrest, pupil);
        var edition = editions.current(hillcrest.id());
        AgreementFixtures.agreement(jdbi, clock)
                .accept(reader, edition.id(), AgreementFixtures.wordsShown(edition, reader));
    }

    private List<RuleKey> asked(Person pupil, Edition edition) {
        return progress(AgreementFixtures.reader(hillcrest, pupil), edition).steps().stream()
                .map(step -> step.rule().key())
                .toList();
    }

    private CheckProgress progress(Reader reader, Edition edition) {
        return CheckFixtures.understanding(jdbi, clock).progress(reader, edition);
    }

    private List<PersonId> outstanding(Edition edition) {
        return OutstandingFixtures.outstanding(jdbi, clock).in(hillcrest, edition, class7b.id()).stream()
                .map(OutstandingPupil::person)
                .toList();
    }

    private List<Instant> since(Edition edition) {
        var found = new ArrayList<Instant>();
        OutstandingFixtures.outstanding(jdbi, clock)
                .each(hillcrest, edition, OutstandingFilter.EVERYBODY, pupil -> found.add(pupil.since()));
        return found;
    }

    private Register.Totals totals(Edition edition) {
        return new SqlRegister(jdbi, clock).totals(hillcrest, edition, RegisterFilter.EVERYBODY);
    }

    /** Edition, answer, and whether it was understood. */
    private List<String> rows(Edition edition) {
        var rows = new ArrayList<String>();
        new SqlRegisterRows(jdbi, clock)
                .each(
                        hillcrest,
                        edition,
                        RegisterFilter.EVERYBODY,
                        row -> rows.add(row.get(8) + " " + row.get(10) + " " + row.get(17)));
        return rows;
    }
}
