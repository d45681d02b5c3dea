package cymru.addo.evidence;

import static cymru.addo.roster.RosterFixtures.AMIRA;
import static cymru.addo.roster.RosterFixtures.MR_OKORO;
import static cymru.addo.roster.RosterFixtures.TOMOS;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.access.AccessFixtures;
import cymru.addo.access.WhyWithdrawn;
import cymru.addo.agreement.AgreementFixtures;
import cymru.addo.agreement.Audience;
import cymru.addo.agreement.Decision;
import cymru.addo.agreement.Edition;
import cymru.addo.agreement.Reader;
import cymru.addo.appointment.AppointmentFixtures;
import cymru.addo.check.CheckFixtures;
import cymru.addo.database.TestDatabase;
import cymru.addo.database.Together;
import cymru.addo.evidence.RebuildProjections.Rebuilt;
import cymru.addo.lti.testing.TestClock;
import cymru.addo.roster.Arrival;
import cymru.addo.roster.ClassGroup;
import cymru.addo.roster.Person;
import cymru.addo.roster.RosterFixtures;
import cymru.addo.school.Language;
import cymru.addo.school.School;
import cymru.addo.school.SchoolFixtures;
import cymru.addo.slip.AnswerSlip.Opened;
import cymru.addo.slip.SlipFixtures;
import cymru.addo.staff.StaffFixtures;
import cymru.addo.visitor.VisitorFixtures;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** A school in which everything has happened, made anew from its memory. */
class RebuildIT {
    /** Point at an event and cannot be made from it: the chain itself, and words that stay out of it. */
    private static final Set<String> NO_PROJECTIONS =
            Set.of("event_link", "event_unlinked", "query", "seal", "access_note", "staff_question");

    private static final List<Projection> PROJECTIONS = List.of(
            AgreementFixtures.projection(),
            CheckFixtures.projection(),
            SlipFixtures.projection(),
            AccessFixtures.projection(),
            VisitorFixtures.projection(),
            StaffFixtures.projection());

    private final Jdbi jdbi = TestDatabase.fresh();
    private final TestClock clock = TestClock.at("2026-09-07T09:00:00Z");
    private final School hillcrest = SchoolFixtures.hillcrest(jdbi);
    private final ClassGroup year4 = RosterFixtures.classCalled(jdbi, clock, hillcrest, "Year 4");
    private final Person child = RosterFixtures.pupil(jdbi, clock, hillcrest, year4, AMIRA);
    private final Reader amira = AgreementFixtures.reader(hillcrest, child);
    private final Reader tomos =
            AgreementFixtures.reader(hillcrest, RosterFixtures.pupil(jdbi, clock, hillcrest, year4, TOMOS));
    private final Reader siwan = reader("Siwan");
    private final Reader gethin = reader("Gethin");
    private final Person okoro = RosterFixtures.teacher(jdbi, clock, hillcrest, year4, MR_OKORO);
    private final RebuildProjections rebuilding =
            EvidenceFixtures.rebuilding(jdbi, PROJECTIONS.toArray(Projection[]::new));

    @Test
    void givesTheSameRows() {
        everythingHappens();
        var before = rows();

        var rebuilt = rebuilding.rebuild(hillcrest.id());

        assertThat(rows()).isEqualTo(before);
        assertThat(rebuilt).allMatch(Rebuilt::same).noneMatch(each -> each.rows() == 0);
    }

    @Test
    void putsRightWhatSomebodyChangedAndSaysSo() {
        everythingHappens();
        var before = rows();
        jdbi.useHandle(handle -> handle.execute("update acceptance set decision = 'AGREED'"));

        var rebuilt = rebuilding.rebuild(hillcrest.id());

        assertThat(rebuilt).extracting(Rebuilt::same).containsExactly(false, true, true, true, true, true);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void leavesOtherSchoolsAlone() {
        everythingHappens();
        var before = rows();

        rebuilding.rebuild(SchoolFixtures.brookside(jdbi).id());

        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void losesNothingWhilePupilsGoOnAnswering() throws Exception {
        everythingHappens();
        var done = new AtomicBoolean();

        Together.times(2, () -> {
            if (done.compareAndSet(false, true)) questions(40);
            else for (var i = 0; i < 20; i++) rebuilding.rebuild(hillcrest.id());
            return null;
        });

        var before = rows();
        rebuilding.rebuild(hillcrest.id());
        assertThat(rows()).isEqualTo(before);
    }

    /** Events name nobody: a tombstone in place of the person changes nothing in them. */
    @Test
    void holdsWhenSomebodyIsErased() {
        everythingHappens();
        EvidenceFixtures.linker(jdbi).linkTail(hillcrest.id());
        var before = rows();

        jdbi.useHandle(handle ->
                handle.createUpdate("""
                        update person
                        set issuer = 'erased', subject = cast(gen_random_uuid() as text), surname = null, forename = null,
                            display_name = null
                        where id = :person
                        """).bind("person", child.id().value()).execute());

        assertThat(EvidenceFixtures.verifyChain(jdbi).verify(hillcrest.id()))
                .isInstanceOf(VerifyChain.Outcome.Verified.class);
        assertThat(rebuilding.rebuild(hillcrest.id())).allMatch(Rebuilt::same);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void knowsEveryTableThatAnEventFills() {
        var tables = jdbi.withHandle(
                handle -> handle.createQuery("""
                        select c.table_name
                        from information_schema.columns c
                        join information_schema.tables t using (table_schema, table_name)
                        where table_schema = 'public' and c.column_name = 'event_id' and t.table_type = 'BASE TABLE'
                        """).mapTo(String.class).set());

        var known = new ArrayList<>(NO_PROJECTIONS);
        PROJECTIONS.forEach(each -> known.addAll(each.tables()));

        assertThat(known).containsAll(tables);
    }

    private void everythingHappens() {
        var edition = AgreementFixtures.editions(jdbi, clock).current(hillcrest.id());
        var agreement = AgreementFixtures.agreement(jdbi, clock);
        var words = AgreementFixtures.wordsShown(edition, amira);
        CheckFixtures.mistake(jdbi, clock, amira);
        CheckFixtures.understandAll(jdbi, clock, amira);
        agreement.notYet(amira, edition.id(), words);
        clock.advance(Duration.ofMinutes(1));
        agreement.accept(amira, edition.id(), words);
        classTalks(edition);
        CheckFixtures.mistake(jdbi, clock, tomos);
        questions(1);
        parentsAnswer();
        accessIsSet();
        visitorsCome();
        staffAgree();
    }

    private void staffAgree() {
        var edition = AgreementFixtures.publish(jdbi, clock, hillcrest, Audience.STAFF, "as our handbook says");
        StaffFixtures.answering(jdbi, clock)
                .agree(hillcrest, okoro.id(), edition.id(), Language.ENGLISH, StaffFixtures.allRight());
    }

    private void visitorsCome() {
        VisitorFixtures.everythingHappens(jdbi, clock, hillcrest, okoro.id());
    }

    private void accessIsSet() {
        AppointmentFixtures.appointments(jdbi, clock).take(hillcrest.id(), okoro.id());
        var access = AccessFixtures.setting(jdbi, clock);
        access.grant(hillcrest, okoro.id(), Set.of(child.id(), tomos.person()));
        access.withdraw(hillcrest, okoro.id(), child.id(), WhyWithdrawn.RULES_BROKEN, true, "Talked");
        access.withdraw(hillcrest, okoro.id(), tomos.person(), WhyWithdrawn.OTHER, false, "");
        access.reinstate(hillcrest, okoro.id(), tomos.person(), true, "");
    }

    private void classTalks(Edition edition) {
        var records = AgreementFixtures.classRecords(jdbi);
        var year = hillcrest.yearAt(clock.instant());
        records.record(siwan, edition, year, okoro.id(), clock.instant());
        records.record(gethin, edition, year, okoro.id(), clock.instant());
        records.takeBack(hillcrest.id(), gethin.person(), edition.id(), year, okoro.id(), clock.instant());
        records.record(tomos, edition, year, okoro.id(), clock.instant());
    }

    private void parentsAnswer() {
        var answering = SlipFixtures.answering(jdbi, clock);
        var paper = SlipFixtures.paper(jdbi, clock);
        var code = slip();
        var ready = (Opened.Ready) answering.open(code);
        answering.answer(
                code, Decision.AGREED, ready.edition().id(), Language.ENGLISH, ready.wordsHash(Language.ENGLISH));
        answering.pictures(code, Optional.of(true), Optional.of(false));
        answering.withdraw(code);
        paper.returned(hillcrest, okoro.id(), year4.id(), Set.of(child.id()), Language.WELSH);
        paper.takeBack(hillcrest, okoro.id(), year4.id(), child.id());
    }

    private Reader reader(String forename) {
        return AgreementFixtures.reader(
                hillcrest,
                RosterFixtures.pupil(
                        jdbi,
                        clock,
                        hillcrest,
                        year4,
                        new Arrival(RosterFixtures.ISSUER, forename, "Price", forename, forename + " Price", false)));
    }

    private void questions(int many) {
        var edition = AgreementFixtures.editions(jdbi, clock).current(hillcrest.id());
        var words = AgreementFixtures.wordsShown(edition, tomos);
        for (var i = 0; i < many; i++) {
            clock.advance(Duration.ofSeconds(1));
            AgreementFixtures.agreement(jdbi, clock).ask(tomos, edition.id(), words, Optional.empty(), "Why " + i);
        }
    }

    private List<String> rows() {
        return Stream.of(
                        "acceptance",
                        "rule_checked",
                        "parent_answer",
                        "image_permission",
                        "access_state",
                        "visit",
                        "staff_answer",
                        "staff_checked")
                .flatMap(table -> jdbi
                        .withHandle(handle -> handle.createQuery(
                                        "select row_to_json(t) from " + table + " t order by event_id")
                                .mapTo(String.class)
                                .list())
                        .stream())
                .toList();
    }

    private String slip() {
        return SlipFixtures.printing(jdbi, clock)
                .print(hillcrest, okoro.id(), year4.id(), Set.of(child.id()))
                .orElseThrow()
                .get(0)
                .code();
    }
}
