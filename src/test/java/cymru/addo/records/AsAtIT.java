package cymru.addo.records;

import static cymru.addo.roster.RosterFixtures.AMIRA;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.agreement.AcceptAgreement;
import cymru.addo.agreement.AgreementFixtures;
import cymru.addo.agreement.Decision;
import cymru.addo.agreement.Edition;
import cymru.addo.agreement.Reader;
import cymru.addo.agreement.Rule;
import cymru.addo.database.TestDatabase;
import cymru.addo.evidence.EvidenceFixtures;
import cymru.addo.lti.testing.TestClock;
import cymru.addo.records.AsAt.Sheet;
import cymru.addo.roster.Person;
import cymru.addo.roster.RosterFixtures;
import cymru.addo.school.School;
import cymru.addo.school.SchoolFixtures;
import java.time.LocalDate;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class AsAtIT {
    private final Jdbi jdbi = TestDatabase.fresh();
    private final TestClock clock = TestClock.at("2026-09-07T09:00:00Z");
    private final School hillcrest = SchoolFixtures.hillcrest(jdbi);
    private final Person amira = RosterFixtures.pupil(
            jdbi, clock, hillcrest, RosterFixtures.classCalled(jdbi, clock, hillcrest, "7B"), AMIRA);
    private final Reader reader = AgreementFixtures.reader(hillcrest, amira);
    private final Edition edition = AgreementFixtures.editions(jdbi, clock).current(hillcrest.id());
    private final String words = AgreementFixtures.wordsShown(edition, reader);
    private final AcceptAgreement agreement = AgreementFixtures.agreement(jdbi, clock);
    private final AsAt asAt = new AsAt(
            EvidenceFixtures.events(jdbi), EvidenceFixtures.proofs(jdbi), AgreementFixtures.editions(jdbi, clock));

    @Test
    void saysWhatCountedOnEachDay() {
        agreement.notYet(reader, edition.id(), words);
        clock.moveTo("2026-09-09T09:00:00Z");
        agreement.accept(reader, edition.id(), words);

        assertThat(on("2026-09-06").stands()).isEmpty();
        assertThat(decision("2026-09-08")).isEqualTo(Decision.NOT_YET);
        assertThat(decision("2026-09-09")).isEqualTo(Decision.AGREED);
    }

    @Test
    void tellsWhatCameBeforeFromWhatCameAfter() {
        agreement.notYet(reader, edition.id(), words);
        clock.moveTo("2026-09-09T09:00:00Z");
        agreement.accept(reader, edition.id(), words);

        var sheet = on("2026-09-08");

        assertThat(sheet.before()).extracting(each -> each.answer().decision()).containsExactly(Decision.NOT_YET);
        assertThat(sheet.after()).extracting(each -> each.answer().decision()).containsExactly(Decision.AGREED);
        assertThat(sheet.after()).extracting(AsAt.Answered::edition).containsExactly(1);
    }

    @Test
    void showsThePromisesAsTheyWereShown() {
        agreement.accept(reader, edition.id(), words);
        EvidenceFixtures.linker(jdbi).linkTail(hillcrest.id());

        var stands = on("2026-09-07").stands().orElseThrow();

        assertThat(stands.shown().orElseThrow())
                .extracting(Rule::key)
                .isEqualTo(edition.rulesIn(reader.band(), hillcrest).stream()
                        .map(Rule::key)
                        .toList());
        assertThat(stands.answer().language()).isEqualTo(reader.language());
        assertThat(EvidenceFixtures.proofs(jdbi).with(stands.code().orElseThrow()))
                .singleElement()
                .satisfies(event ->
                        assertThat(event.id()).isEqualTo(stands.answer().event()));
    }

    @Test
    void countsADayToItsEndInTheSchoolsOwnTime() {
        clock.moveTo("2026-10-25T23:30:00Z");
        agreement.notYet(reader, edition.id(), words);
        clock.moveTo("2027-06-01T23:30:00Z");
        agreement.accept(reader, edition.id(), words);

        assertThat(on("2026-10-24").stands()).isEmpty();
        assertThat(decision("2026-10-25")).isEqualTo(Decision.NOT_YET);
        assertThat(decision("2027-06-01")).isEqualTo(Decision.NOT_YET);
        assertThat(decision("2027-06-02")).isEqualTo(Decision.AGREED);
    }

    @Test
    void letsAnAnswerOfTheNewYearCountBeforeAnAgreementOfTheOld() {
        agreement.accept(reader, edition.id(), words);
        clock.moveTo("2027-09-06T09:00:00Z");
        agreement.notYet(reader, edition.id(), words);

        assertThat(decision("2027-08-31")).isEqualTo(Decision.AGREED);
        assertThat(decision("2027-09-06")).isEqualTo(Decision.NOT_YET);
    }

    @Test
    void tellsWhatATeacherWroteDownFromAnAnswerOfTheirOwn() {
        var records = AgreementFixtures.classRecords(jdbi);
        var teacher = RosterFixtures.people(jdbi, clock).arrive(hillcrest, RosterFixtures.MR_OKORO);
        var year = hillcrest.yearAt(clock.instant());
        records.record(reader, edition, year, teacher.id(), clock.instant());
        clock.moveTo("2026-09-09T09:00:00Z");
        records.takeBack(hillcrest.id(), amira.id(), edition.id(), year, teacher.id(), clock.instant());
        clock.moveTo("2026-09-11T09:00:00Z");
        agreement.notYet(reader, edition.id(), words);

        assertThat(on("2026-09-08").stands().orElseThrow().answer().isWithClass())
                .isTrue();
        assertThat(on("2026-09-10").stands()).isEmpty();
        assertThat(decision("2026-09-11")).isEqualTo(Decision.NOT_YET);
    }

    private Decision decision(String day) {
        return on(day).stands().orElseThrow().answer().decision();
    }

    private Sheet on(String day) {
        return asAt.of(hillcrest, amira.id(), LocalDate.parse(day));
    }
}
