package cymru.addo.erasure;

import static cymru.addo.roster.RosterFixtures.AMIRA;
import static cymru.addo.roster.RosterFixtures.MR_OKORO;
import static cymru.addo.roster.RosterFixtures.MS_REES;
import static cymru.addo.roster.RosterFixtures.TOMOS;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.access.AccessFixtures;
import cymru.addo.access.WhyWithdrawn;
import cymru.addo.agreement.AgreementFixtures;
import cymru.addo.agreement.Edition;
import cymru.addo.agreement.Reader;
import cymru.addo.appointment.AppointmentFixtures;
import cymru.addo.appointment.Appointments;
import cymru.addo.check.CheckFixtures;
import cymru.addo.database.TestDatabase;
import cymru.addo.erasure.ErasePerson.Result;
import cymru.addo.evidence.EvidenceFixtures;
import cymru.addo.evidence.RebuildProjections.Rebuilt;
import cymru.addo.evidence.SealYear;
import cymru.addo.evidence.VerifyChain;
import cymru.addo.lti.testing.TestClock;
import cymru.addo.roster.ClassGroup;
import cymru.addo.roster.Person;
import cymru.addo.roster.RosterFixtures;
import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import cymru.addo.school.SchoolFixtures;
import cymru.addo.slip.AnswerSlip.Opened;
import cymru.addo.slip.SlipFixtures;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ErasePersonIT {
    private final Jdbi jdbi = TestDatabase.fresh();
    private final TestClock clock = TestClock.at("2026-09-07T09:00:00Z");
    private final School hillcrest = SchoolFixtures.hillcrest(jdbi);
    private final ClassGroup year4 = RosterFixtures.classCalled(jdbi, clock, hillcrest, "Year 4");
    private final Person amira = RosterFixtures.pupil(jdbi, clock, hillcrest, year4, AMIRA);
    private final Person tomos = RosterFixtures.pupil(jdbi, clock, hillcrest, year4, TOMOS);
    private final Person mrOkoro = RosterFixtures.teacher(jdbi, clock, hillcrest, year4, MR_OKORO);
    private final Person msRees = RosterFixtures.people(jdbi, clock).arrive(hillcrest, MS_REES);
    private final Appointments appointments = AppointmentFixtures.appointments(jdbi, clock);
    private final ErasePerson erasing = new ErasePerson(appointments, new SqlErasures(jdbi), clock);
    private String slip;

    @BeforeEach
    void muchIsKeptOfBoth() {
        appointments.take(hillcrest.id(), msRees.id());
        var edition = AgreementFixtures.editions(jdbi, clock).current(hillcrest.id());
        for (var pupil : List.of(tomos, amira)) answers(edition, AgreementFixtures.reader(hillcrest, pupil));
        slip = SlipFixtures.printing(jdbi, clock)
                .print(hillcrest, mrOkoro.id(), year4.id(), Set.of(amira.id()))
                .orElseThrow()
                .get(0)
                .code();
        var access = AccessFixtures.setting(jdbi, clock);
        access.grant(hillcrest, msRees.id(), Set.of(amira.id()));
        access.withdraw(hillcrest, msRees.id(), amira.id(), WhyWithdrawn.OTHER, true, "Her words of amira");
    }

    private void answers(Edition edition, Reader reader) {
        var words = AgreementFixtures.wordsShown(edition, reader);
        var agreement = AgreementFixtures.agreement(jdbi, clock);
        CheckFixtures.understandAll(jdbi, clock, reader);
        agreement.ask(reader, edition.id(), words, Optional.empty(), "Is the hoverboard of amira meant?");
        agreement.ask(reader, edition.id(), words, Optional.empty(), "And that of her xylophone?");
        clock.advance(Duration.ofMinutes(1));
        agreement.accept(reader, edition.id(), words);
    }

    @Test
    void leavesNothingThatNamesThemAnywhere() {
        assertThat(placesThatSay("Amira", "amira", "Khan")).isNotEmpty();

        erasing.erase(hillcrest, msRees.id(), tomos.id());
        assertThat(erase(amira.id())).isEqualTo(Result.ERASED);

        assertThat(placesThatSay("Amira", "amira", "Khan", "Tomos", "Ŵyn", "hoverboard", "xylophone"))
                .isEmpty();
    }

    @Test
    void keepsTheWordsOfEverybodyElse() {
        erase(amira.id());

        assertThat(placesThatSay("Ŵyn")).containsExactly("person");
        assertThat(placesThatSay("hoverboard")).containsExactly("query");
        assertThat(AgreementFixtures.queries(jdbi, clock).of(hillcrest.id(), tomos.id()))
                .hasSize(2);
    }

    @Test
    void keepsTheChainTheSealsAndTheRowsThatAreMadeOfIt() {
        var sealing = EvidenceFixtures.sealing(jdbi, clock);
        var sealed =
                (SealYear.Outcome.Sealed) sealing.seal(hillcrest.id(), hillcrest.yearAt(clock.instant()), msRees.id());
        var agreed = rows("acceptance");

        erase(amira.id());
        EvidenceFixtures.linker(jdbi).linkTail(hillcrest.id());

        assertThat(EvidenceFixtures.verifyChain(jdbi).verify(hillcrest.id()))
                .isInstanceOf(VerifyChain.Outcome.Verified.class);
        assertThat(EvidenceFixtures.seals(jdbi).of(hillcrest.id())).containsExactly(sealed.seal());
        assertThat(rows("acceptance")).isEqualTo(agreed);
        assertThat(EvidenceFixtures.rebuilding(
                                jdbi,
                                AgreementFixtures.projection(),
                                CheckFixtures.projection(),
                                AccessFixtures.projection())
                        .rebuild(hillcrest.id()))
                .allMatch(Rebuilt::same);
    }

    @Test
    void writesDownThatItWasDoneAndByWhom() {
        erase(amira.id());

        var events = EvidenceFixtures.events(jdbi).about(hillcrest.id(), amira.id());
        var last = events.get(events.size() - 1);
        assertThat(last.kind()).isEqualTo("PERSON_ERASED");
        assertThat(last.actor()).contains(msRees.id());
        assertThat(last.facts()).isEmpty();
    }

    @Test
    void takesThemOffTheListOfTheirClassAndEndsTheirSlips() {
        erase(amira.id());

        assertThat(RosterFixtures.enrolments(jdbi, clock).in(hillcrest.id(), year4.id()))
                .filteredOn(place -> place.active() && place.person().equals(amira.id()))
                .isEmpty();
        assertThat(SlipFixtures.answering(jdbi, clock).open(slip)).isNotInstanceOf(Opened.Ready.class);
    }

    @Test
    void meetsThemAsSomebodyNewWhenTheyComeBack() {
        erase(amira.id());

        var back = RosterFixtures.people(jdbi, clock).arrive(hillcrest, AMIRA);

        assertThat(back.id()).isNotEqualTo(amira.id());
        assertThat(EvidenceFixtures.events(jdbi).about(hillcrest.id(), back.id()))
                .isEmpty();
    }

    @Test
    void erasesNobodyTwiceAndNobodyOfAnotherSchool() {
        var brookside = SchoolFixtures.brookside(jdbi);
        appointments.take(
                brookside.id(),
                RosterFixtures.people(jdbi, clock).arrive(brookside, MS_REES).id());
        erase(amira.id());

        assertThat(erase(amira.id())).isEqualTo(Result.NOBODY);
        assertThat(erase(new PersonId(UUID.randomUUID()))).isEqualTo(Result.NOBODY);
        assertThat(erasing.erase(
                        brookside,
                        appointments.coordinators(brookside.id()).get(0).person(),
                        tomos.id()))
                .isEqualTo(Result.NOBODY);
    }

    @Test
    void obeysNobodyButACoordinatorAndErasesNoCoordinator() {
        assertThat(erasing.erase(hillcrest, mrOkoro.id(), amira.id())).isEqualTo(Result.NOT_COORDINATOR);
        assertThat(erase(msRees.id())).isEqualTo(Result.HOLDS_A_DUTY);
    }

    /** Whoever adds a table with people in it says in {@link ErasureStatements} what becomes of its rows. */
    @Test
    void knowsEveryTableThatIsAboutAPerson() {
        List<String> tables = jdbi.withHandle(
                handle -> handle.createQuery("""
                        select c.conrelid::regclass::text
                        from pg_constraint c
                        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
                        where c.contype = 'f' and a.attname = 'person_id'
                            and c.confrelid in ('person'::regclass, 'enrolment'::regclass)
                        """).mapTo(String.class).list());

        assertThat(tables).contains("query", "enrolment").allMatch(ErasePersonIT::isTreated);
    }

    private static boolean isTreated(String table) {
        return ErasureStatements.TELL_NOTHING.contains(table)
                || ErasureStatements.WORDS_AND_PLACES.stream()
                        .anyMatch(sql -> sql.matches("(?s)(delete from|update) " + table + "\\s.*"));
    }

    private Result erase(PersonId person) {
        return erasing.erase(hillcrest, msRees.id(), person);
    }

    private List<String> rows(String table) {
        return jdbi.withHandle(handle -> handle.createQuery("select t::text from " + table + " t order by 1")
                .mapTo(String.class)
                .list());
    }

    private Set<String> placesThatSay(String... words) {
        var tables = jdbi.withHandle(
                handle -> handle.createQuery("""
                        select table_name
                        from information_schema.tables
                        where table_schema = 'public' and table_type = 'BASE TABLE'
                        """).mapTo(String.class).list());
        return tables.stream()
                .filter(table -> rows(table).stream()
                        .anyMatch(row -> List.of(words).stream().anyMatch(row::contains)))
                .collect(Collectors.toSet());
    }
}
