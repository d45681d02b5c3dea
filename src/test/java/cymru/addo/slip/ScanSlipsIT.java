package cymru.addo.slip;

import static cymru.addo.roster.RosterFixtures.AMIRA;
import static cymru.addo.roster.RosterFixtures.ISSUER;
import static cymru.addo.roster.RosterFixtures.MR_OKORO;
import static cymru.addo.roster.RosterFixtures.MS_REES;
import static cymru.addo.roster.RosterFixtures.TOMOS;
import static cymru.addo.slip.ScanSlips.Became.CHILD_LEFT;
import static cymru.addo.slip.ScanSlips.Became.KEPT;
import static cymru.addo.slip.ScanSlips.Became.KNOWN_ALREADY;
import static cymru.addo.slip.ScanSlips.Became.NOT_YOUR_CLASS;
import static cymru.addo.slip.ScanSlips.Became.OF_ANOTHER_YEAR;
import static cymru.addo.slip.ScanSlips.Became.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.agreement.AgreementFixtures;
import cymru.addo.agreement.Decision;
import cymru.addo.agreement.Edition;
import cymru.addo.agreement.Editions;
import cymru.addo.agreement.Weight;
import cymru.addo.appointment.AppointmentFixtures;
import cymru.addo.database.TestDatabase;
import cymru.addo.lti.testing.TestClock;
import cymru.addo.roster.ClassGroup;
import cymru.addo.roster.Person;
import cymru.addo.roster.RosterFixtures;
import cymru.addo.school.Band;
import cymru.addo.school.Language;
import cymru.addo.school.School;
import cymru.addo.school.SchoolFixtures;
import cymru.addo.slip.ChildsParents.Standing;
import cymru.addo.slip.ScanSlips.Became;
import cymru.addo.slip.ScanSlips.Scanned;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class ScanSlipsIT {
    private final Jdbi jdbi = TestDatabase.fresh();
    private final TestClock clock = TestClock.at("2026-09-07T09:00:00Z");
    private final School hillcrest = SchoolFixtures.hillcrest(jdbi);
    private final ClassGroup reception = RosterFixtures.classCalled(jdbi, clock, hillcrest, "Reception");
    private final ClassGroup class7b = RosterFixtures.classCalled(jdbi, clock, hillcrest, "7B");
    private final Person amira = RosterFixtures.pupil(jdbi, clock, hillcrest, reception, AMIRA);
    private final Person tomos = RosterFixtures.pupil(jdbi, clock, hillcrest, class7b, TOMOS);
    private final Person okoro = RosterFixtures.teacher(jdbi, clock, hillcrest, reception, MR_OKORO);
    private final Person rees = RosterFixtures.teacher(jdbi, clock, hillcrest, class7b, MS_REES);
    private final Editions editions = AgreementFixtures.editions(jdbi, clock);
    private final Edition edition = editions.current(hillcrest.id());
    private final ScanSlips scanning = SlipFixtures.scanning(jdbi, clock);
    private final ParentsRegister parents = new SqlParentsRegister(jdbi, clock);
    private final ParentsAsked asked = new SqlParentsAsked(jdbi);

    @Test
    void recordsAPileAndSaysWhatBecameOfEachCode() {
        var amiras = slip(okoro, reception, amira);
        var tomoss = slip(rees, class7b, tomos);

        assertThat(scan(okoro, amiras.toLowerCase().replace("-", ""), "AAAAA-AAAAA", tomoss, amiras))
                .containsExactly(KEPT, UNKNOWN, NOT_YOUR_CLASS, KNOWN_ALREADY);

        assertThat(standing(amira)).isEqualTo(Standing.AGREED);
        assertThat(standing(tomos)).isEqualTo(Standing.NONE);
    }

    @Test
    void letsACoordinatorScanEveryClass() {
        AppointmentFixtures.appointments(jdbi, clock).take(hillcrest.id(), rees.id());

        assertThat(scan(rees, slip(okoro, reception, amira), slip(rees, class7b, tomos)))
                .containsExactly(KEPT, KEPT);
    }

    @Test
    void countsAScannedSlipForTheParentWhoSaidNotYetWithIt() {
        var code = slip(okoro, reception, amira);
        SlipFixtures.answering(jdbi, clock).answer(code, Decision.NOT_YET, edition.id(), Language.ENGLISH, words());

        assertThat(scan(okoro, code)).containsExactly(KEPT);

        assertThat(standing(amira)).isEqualTo(Standing.AGREED);
    }

    @Test
    void takesAScannedSlipBackToo() {
        scan(okoro, slip(okoro, reception, amira));

        SlipFixtures.paper(jdbi, clock).takeBack(hillcrest, okoro.id(), reception.id(), amira.id());

        assertThat(standing(amira)).isEqualTo(Standing.NONE);
    }

    @Test
    void keepsNothingForAChildWhoLeftOrASlipOfLastYear() {
        var lastYears = slip(okoro, reception, amira);
        clock.advance(Duration.ofDays(365));
        var thisYears = slip(okoro, reception, amira);
        RosterFixtures.roster(jdbi)
                .change(hillcrest, reception.id(), ISSUER, List.of(), Set.of(AMIRA.subject()), clock.instant());

        assertThat(scan(okoro, lastYears, thisYears)).containsExactly(OF_ANOTHER_YEAR, CHILD_LEFT);
    }

    @Test
    void showsWhereTwoParentsDisagree() {
        var answering = SlipFixtures.answering(jdbi, clock);
        var code = slip(okoro, reception, amira);
        answering.answer(code, Decision.NOT_YET, edition.id(), Language.ENGLISH, words());

        scan(okoro, slip(okoro, reception, amira));

        assertThat(row(amira)).satisfies(row -> {
            assertThat(row.standing()).isEqualTo(Standing.DISAGREE);
            assertThat(row.onPaper()).isTrue();
        });
    }

    @Test
    void takesOneNoAboutPicturesForANo() {
        var answering = SlipFixtures.answering(jdbi, clock);
        answering.pictures(slip(okoro, reception, amira), Optional.of(true), Optional.of(true));
        assertThat(row(amira).mayUse()).contains(true);

        answering.pictures(slip(okoro, reception, amira), Optional.of(false), Optional.empty());

        assertThat(row(amira).mayUse()).contains(false);
        assertThat(row(amira).willRespect()).contains(true);
        assertThat(row(amira).standing()).isEqualTo(Standing.NONE);
    }

    @Test
    void chasesNobodyInABandWhereNoParentIsAsked() {
        asked.choose(hillcrest.id(), EnumSet.complementOf(EnumSet.of(Band.A)), rees.id(), clock.instant());

        assertThat(standing(amira)).isEqualTo(Standing.NOT_ASKED);
        assertThat(standing(tomos)).isEqualTo(Standing.NONE);
        assertThat(asked.in(hillcrest.id())).containsExactly(Band.B, Band.C, Band.D);
    }

    @Test
    void letsASignatureStandForAMinorEditionAndAsksAgainForAMaterialOne() {
        scan(okoro, slip(okoro, reception, amira));

        assertThat(standingAfter(Weight.MINOR)).isEqualTo(Standing.AGREED);
        assertThat(standingAfter(Weight.MATERIAL)).isEqualTo(Standing.NONE);
    }

    @Test
    void takesBackAPaperThatStandsForAMinorEdition() {
        scan(okoro, slip(okoro, reception, amira));
        standingAfter(Weight.MINOR);

        SlipFixtures.paper(jdbi, clock).takeBack(hillcrest, okoro.id(), reception.id(), amira.id());

        assertThat(standing(amira)).isEqualTo(Standing.NONE);
    }

    @Test
    void writesAChoiceDownOnceAndWithWhoMadeIt() {
        asked.choose(hillcrest.id(), EnumSet.of(Band.A, Band.B), rees.id(), clock.instant());
        asked.choose(hillcrest.id(), EnumSet.of(Band.A, Band.B), rees.id(), clock.instant());
        asked.choose(hillcrest.id(), EnumSet.allOf(Band.class), rees.id(), clock.instant());

        assertThat(choices()).containsExactly("C D", "");
        assertThat(asked.in(hillcrest.id())).hasSize(4);
    }

    private List<String> choices() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select facts ->> 'parents-not-asked' from event where kind = 'SETTINGS_CHANGED' order by id")
                .mapTo(String.class)
                .list());
    }

    private List<Became> scan(Person staff, String... codes) {
        return scanning.scan(hillcrest, staff.id(), List.of(codes), Language.ENGLISH).stream()
                .map(Scanned::became)
                .toList();
    }

    private String slip(Person staff, ClassGroup group, Person child) {
        return SlipFixtures.printing(jdbi, clock)
                .print(hillcrest, staff.id(), group.id(), Set.of(child.id()))
                .orElseThrow()
                .get(0)
                .code();
    }

    private String words() {
        return edition.wordsShown(Band.A, Language.ENGLISH, hillcrest).hash();
    }

    private Standing standing(Person child) {
        return row(child).standing();
    }

    /** Where Amira's parents stand once the words have changed. */
    private Standing standingAfter(Weight weight) {
        var current = editions.current(hillcrest.id());
        var text = AgreementFixtures.reworded(
                current.text(), current.text().rules().get(0).key(), words -> words + " " + weight);
        AgreementFixtures.publishing(jdbi, clock)
                .publish(hillcrest, rees.id(), current.id(), text, weight, "The governors asked for it.");
        return standing(amira);
    }

    private ChildsParents row(Person child) {
        return parents.of(hillcrest, editions.current(hillcrest.id()), Optional.empty()).stream()
                .filter(row -> row.child().equals(child.id()))
                .findFirst()
                .orElseThrow();
    }
}
