package cymru.addo.visitor;

import static cymru.addo.roster.RosterFixtures.MS_REES;
import static cymru.addo.visitor.VisitorFixtures.BADMINTON;
import static cymru.addo.visitor.VisitorFixtures.SIONED;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.agreement.AdultEdition;
import cymru.addo.agreement.AdultEditions;
import cymru.addo.agreement.AgreementFixtures;
import cymru.addo.agreement.Audience;
import cymru.addo.appointment.AppointmentFixtures;
import cymru.addo.database.TestDatabase;
import cymru.addo.evidence.EvidenceFixtures;
import cymru.addo.lti.testing.TestClock;
import cymru.addo.roster.RosterFixtures;
import cymru.addo.school.Language;
import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import cymru.addo.school.SchoolFixtures;
import cymru.addo.visitor.AcceptAtReception.Outcome;
import cymru.addo.visitor.VisitorRegister.Filter;
import cymru.addo.visitor.VisitorRegister.When;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AcceptAtReceptionIT {
    private static final LocalDate TODAY = LocalDate.parse("2026-09-07");

    private final Jdbi jdbi = TestDatabase.fresh();
    private final TestClock clock = TestClock.at("2026-09-07T09:00:00Z");
    private final School hillcrest = SchoolFixtures.hillcrest(jdbi);
    private final PersonId rees =
            RosterFixtures.people(jdbi, clock).arrive(hillcrest, MS_REES).id();
    private final AdultEditions editions = AgreementFixtures.adultEditions(jdbi);
    private final AcceptAtReception reception = VisitorFixtures.reception(jdbi, clock, editions);
    private final VisitorRegister register = VisitorFixtures.register(jdbi, clock);
    private final EndVisit ending = VisitorFixtures.ending(jdbi, clock);
    private AdultEdition words;
    private String code;

    @BeforeEach
    void receptionIsOpen() {
        AppointmentFixtures.appointments(jdbi, clock).take(hillcrest.id(), rees);
        words = AgreementFixtures.publish(jdbi, clock, hillcrest, Audience.VISITORS, "Hillcrest-Guest");
        AgreementFixtures.publish(jdbi, clock, hillcrest, Audience.COMMUNITY, "Hillcrest-Guest");
        code = VisitorFixtures.codes(jdbi, clock).make(hillcrest.id(), rees);
    }

    @Test
    void keepsAVisitorUntilTheEndOfTheDay() {
        assertThat(sign(TODAY)).isEqualTo(Outcome.KEPT);

        var entry = register.of(hillcrest, Filter.NOW, 1, 50).entries().get(0);
        assertThat(entry.guest()).contains(SIONED);
        assertThat(entry.edition()).isEqualTo(words.number());
        assertThat(entry.language()).isEqualTo(Language.WELSH);
        assertThat(entry.lastDay()).contains(TODAY);
    }

    @Test
    void keepsOneWhoAnswersForAGroup() {
        var group = editions.current(hillcrest.id(), Audience.COMMUNITY).orElseThrow();

        assertThat(reception.accept(code, VisitorFixtures.signing(group, BADMINTON, TODAY.plusMonths(3))))
                .isEqualTo(Outcome.KEPT);

        assertThat(register.of(hillcrest, Filter.NOW, 1, 50).entries().get(0).guest())
                .contains(BADMINTON);
    }

    @Test
    void keepsAFormThatIsSentTwiceOnce() {
        var signing = VisitorFixtures.signing(words, SIONED, TODAY);
        reception.accept(code, signing);
        reception.accept(code, signing);

        assertThat(register.of(hillcrest, Filter.NOW, 1, 50).many()).isEqualTo(1);
        assertThat(kinds()).containsExactly("VISITOR_AGREED");
    }

    @Test
    void keepsNothingOfWhoSaysNo() {
        assertThat(reception.decline(
                        code, Audience.VISITORS, words.id(), new VisitId(UUID.randomUUID()), Language.ENGLISH))
                .isEqualTo(Outcome.KEPT);

        var entry = register.of(hillcrest, ever(), 1, 50).entries().get(0);
        assertThat(entry.agreed()).isFalse();
        assertThat(entry.guest()).isEmpty();
        assertThat(VisitorFixtures.hereNow(jdbi, clock, hillcrest)).isEmpty();
        assertThat(kinds()).containsExactly("VISITOR_DECLINED");
    }

    @Test
    void opensNothingWithAGuessedOrRenewedCode() {
        var renewed = VisitorFixtures.codes(jdbi, clock).make(hillcrest.id(), rees);

        assertThat(sign(TODAY)).isEqualTo(Outcome.NOT_OPEN);
        assertThat(reception.open("AAAAAAAAAAAAAAAA")).isEmpty();
        assertThat(reception.open("a\0b")).isEmpty();
        assertThat(reception.open(renewed)).contains(hillcrest);
    }

    @Test
    void takesNoDayThatIsOverNorBeyondTheSchoolYear() {
        assertThat(sign(TODAY.minusDays(1))).isEqualTo(Outcome.DAY_IS_PAST);
        assertThat(sign(LocalDate.parse("2027-09-01"))).isEqualTo(Outcome.DAY_IS_TOO_FAR);
        assertThat(sign(LocalDate.parse("2027-08-31"))).isEqualTo(Outcome.KEPT);
    }

    @Test
    void leadsBackToWordsThatWerePublishedMeanwhile() {
        AgreementFixtures.publish(jdbi, clock, hillcrest, Audience.VISITORS, "Hillcrest-Visitors");

        assertThat(sign(TODAY)).isEqualTo(Outcome.SUPERSEDED);
        assertThat(reception.decline(
                        code, Audience.VISITORS, words.id(), new VisitId(UUID.randomUUID()), Language.WELSH))
                .isEqualTo(Outcome.SUPERSEDED);
    }

    /** On 25 October 2026 the clocks go back: the day has 25 hours, and the visit ends with the last of them. */
    @Test
    void endsAtMidnightOfTheSchoolAlsoWhenTheClocksChange() {
        clock.moveTo("2026-10-25T00:30:00Z");
        sign(LocalDate.parse("2026-10-25"));

        clock.moveTo("2026-10-25T23:59:59Z");
        assertThat(VisitorFixtures.hereNow(jdbi, clock, hillcrest)).containsExactly(SIONED.name());
        clock.moveTo("2026-10-26T00:00:00Z");
        assertThat(VisitorFixtures.hereNow(jdbi, clock, hillcrest)).isEmpty();
    }

    /** In summer the school's midnight is eleven in the evening by the world's clock. */
    @Test
    void endsAtMidnightOfTheSchoolInSummer() {
        clock.moveTo("2027-07-01T22:59:00Z");
        sign(LocalDate.parse("2027-07-01"));
        assertThat(VisitorFixtures.hereNow(jdbi, clock, hillcrest)).containsExactly(SIONED.name());

        clock.advance(Duration.ofMinutes(1));
        assertThat(VisitorFixtures.hereNow(jdbi, clock, hillcrest)).isEmpty();
        assertThat(sign(LocalDate.parse("2027-07-01"))).isEqualTo(Outcome.DAY_IS_PAST);
    }

    @Test
    void takesNoDayOfTheNextSchoolYearOnItsEve() {
        clock.moveTo("2027-08-31T22:59:00Z");
        assertThat(sign(LocalDate.parse("2027-09-01"))).isEqualTo(Outcome.DAY_IS_TOO_FAR);

        clock.advance(Duration.ofMinutes(1));
        assertThat(sign(LocalDate.parse("2027-09-01"))).isEqualTo(Outcome.KEPT);
    }

    @Test
    void endsAVisitEarlyAndOnlyOnce() {
        sign(TODAY.plusDays(3));
        var visit = register.of(hillcrest, Filter.NOW, 1, 50).entries().get(0).visit();
        clock.advance(Duration.ofHours(2));

        assertThat(ending.end(hillcrest, rees, visit)).isEqualTo(EndVisit.Outcome.ENDED);
        assertThat(ending.end(hillcrest, rees, visit)).isEqualTo(EndVisit.Outcome.NOT_GOING_ON);
        assertThat(VisitorFixtures.hereNow(jdbi, clock, hillcrest)).isEmpty();
        assertThat(onDay(TODAY)).hasSize(1);
        assertThat(onDay(TODAY.plusDays(1))).isEmpty();
    }

    @Test
    void letsNobodyButACoordinatorEndAVisitOrWriteDownPaper() {
        sign(TODAY);
        var visit = register.of(hillcrest, Filter.NOW, 1, 50).entries().get(0).visit();
        var stranger = new PersonId(UUID.randomUUID());

        assertThat(ending.end(hillcrest, stranger, visit)).isEqualTo(EndVisit.Outcome.NOT_COORDINATOR);
        assertThat(reception.onPaper(hillcrest, stranger, VisitorFixtures.signing(words, SIONED, TODAY)))
                .isEqualTo(Outcome.NOT_COORDINATOR);
        assertThat(reception.onPaper(hillcrest, rees, VisitorFixtures.signing(words, BADMINTON_ALONE, TODAY)))
                .isEqualTo(Outcome.KEPT);
    }

    private static final Guest BADMINTON_ALONE =
            new Guest("Idris Vaughan", null, "The caretaker", "The key", Optional.empty());

    @Test
    void findsWhoWasHereOnADayByNameHostOrOrganisation() {
        sign(TODAY.plusDays(1));

        assertThat(onDay(TODAY.minusDays(1))).isEmpty();
        assertThat(onDay(TODAY.plusDays(1))).hasSize(1);
        assertThat(onDay(TODAY.plusDays(2))).isEmpty();
        for (var words : List.of("gŵyr", "TŶ BACH", "llewellyn"))
            assertThat(register.of(hillcrest, new Filter(When.NOW, Optional.empty(), words), 1, 50)
                            .many())
                    .as(words)
                    .isEqualTo(1);
        assertThat(register.of(hillcrest, new Filter(When.NOW, Optional.empty(), "%"), 1, 50)
                        .many())
                .isZero();
    }

    @Test
    void turnsPagesWithTheNewestFirst() {
        for (var i = 0; i < 5; i++) {
            clock.advance(Duration.ofMinutes(1));
            sign(TODAY);
        }

        var second = register.of(hillcrest, Filter.NOW, 2, 2);

        assertThat(second.many()).isEqualTo(5);
        assertThat(second.entries()).hasSize(2);
        assertThat(second.entries().get(0).from())
                .isAfter(second.entries().get(1).from());
    }

    @Test
    void forgetsNamesAfterOneMoreSchoolYearAndTheChainStillHolds() {
        sign(TODAY);
        EvidenceFixtures.linker(jdbi).linkTail(hillcrest.id());
        var forgetting = VisitorFixtures.forgetting(jdbi, clock);

        clock.moveTo("2028-08-31T22:00:00Z");
        assertThat(forgetting.forget()).isZero();
        clock.moveTo("2028-08-31T23:00:00Z");
        assertThat(forgetting.forget()).isEqualTo(1);

        assertThat(register.of(hillcrest, ever(), 1, 50).many()).isZero();
        assertThat(EvidenceFixtures.verifyChain(jdbi).verify(hillcrest.id()).toString())
                .startsWith("Verified");
        assertThat(EvidenceFixtures.rebuilding(jdbi, VisitorFixtures.projection())
                        .rebuild(hillcrest.id()))
                .allMatch(each -> each.same() && each.rows() == 1);
    }

    @Test
    void putsNobodysWordsIntoTheEvents() {
        sign(TODAY);

        var facts = EvidenceFixtures.events(jdbi).of(hillcrest.id()).stream()
                .filter(event -> event.kind().equals("VISITOR_AGREED"))
                .findFirst()
                .orElseThrow()
                .facts();

        assertThat(facts.toString()).doesNotContain("Gŵyr", "Bach", "Llewellyn", "projector");
        assertThat(facts).containsEntry("until", "2026-09-07").containsEntry("language", "cy");
        assertThat(facts.get("guest")).isEqualTo(SIONED.hash(salt()));
    }

    private String salt() {
        return jdbi.withHandle(handle ->
                handle.createQuery("select salt from guest").mapTo(String.class).one());
    }

    @Test
    void showsAReceiptForTwoMinutesOnly() {
        var signing = VisitorFixtures.signing(words, SIONED, TODAY);
        reception.accept(code, signing);

        assertThat(reception.justKept(hillcrest, signing.visit())).isPresent();
        clock.advance(Duration.ofMinutes(2));
        assertThat(reception.justKept(hillcrest, signing.visit())).isEmpty();
        assertThat(reception.isKept(hillcrest, signing.visit())).isTrue();
    }

    @Test
    void keepsSchoolsApart() {
        sign(TODAY);
        var brookside = SchoolFixtures.brookside(jdbi);
        var head = RosterFixtures.people(jdbi, clock).arrive(brookside, MS_REES).id();
        AppointmentFixtures.appointments(jdbi, clock).take(brookside.id(), head);
        var visit = register.of(hillcrest, Filter.NOW, 1, 50).entries().get(0).visit();

        assertThat(register.of(brookside, ever(), 1, 50).many()).isZero();
        assertThat(ending.end(brookside, head, visit)).isEqualTo(EndVisit.Outcome.NOT_GOING_ON);
    }

    private Outcome sign(LocalDate lastDay) {
        return reception.accept(code, VisitorFixtures.signing(words, SIONED, lastDay));
    }

    private List<VisitEntry> onDay(LocalDate day) {
        return register.of(hillcrest, new Filter(When.DAY, Optional.of(day), ""), 1, 50)
                .entries();
    }

    private static Filter ever() {
        return new Filter(When.EVER, Optional.empty(), "");
    }

    private List<String> kinds() {
        return EvidenceFixtures.events(jdbi).of(hillcrest.id()).stream()
                .map(event -> event.kind())
                .filter(kind -> kind.startsWith("VISITOR"))
                .toList();
    }
}
