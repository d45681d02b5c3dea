package cymru.addo.records;

import static cymru.addo.roster.RosterFixtures.AMIRA;
import static cymru.addo.roster.RosterFixtures.MR_OKORO;
import static cymru.addo.roster.RosterFixtures.MS_REES;
import static cymru.addo.roster.RosterFixtures.TOMOS;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cymru.addo.agreement.AgreementFixtures;
import cymru.addo.agreement.Audience;
import cymru.addo.agreement.Edition;
import cymru.addo.appointment.AppointmentFixtures;
import cymru.addo.check.CheckFixtures;
import cymru.addo.database.TestDatabase;
import cymru.addo.evidence.EvidenceFixtures;
import cymru.addo.lti.testing.TestClock;
import cymru.addo.outstanding.OutstandingFixtures;
import cymru.addo.records.RegisterFilter.State;
import cymru.addo.roster.Arrival;
import cymru.addo.roster.ClassGroup;
import cymru.addo.roster.Person;
import cymru.addo.roster.RosterFixtures;
import cymru.addo.school.Band;
import cymru.addo.school.Language;
import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import cymru.addo.school.SchoolFixtures;
import cymru.addo.slip.Holder;
import cymru.addo.slip.SlipFixtures;
import cymru.addo.staff.StaffFixtures;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExportIT {
    private static final Pattern REFERENCE = Pattern.compile("&#x([0-9a-f]+);");
    private final Jdbi jdbi = TestDatabase.fresh();
    private final TestClock clock = TestClock.at("2026-09-07T09:00:00Z");
    private final School hillcrest = SchoolFixtures.hillcrest(jdbi);
    private final ClassGroup class7b = RosterFixtures.classCalled(jdbi, clock, hillcrest, "7B");
    private final Person amira = RosterFixtures.pupil(jdbi, clock, hillcrest, class7b, AMIRA);
    private final Person tomos = RosterFixtures.pupil(jdbi, clock, hillcrest, class7b, TOMOS);
    private final Person mrOkoro = RosterFixtures.teacher(jdbi, clock, hillcrest, class7b, MR_OKORO);
    private final Person msRees = RosterFixtures.people(jdbi, clock).arrive(hillcrest, MS_REES);
    private final Edition edition = AgreementFixtures.editions(jdbi, clock).current(hillcrest.id());
    private final Exports exports = new SqlExports(jdbi);
    private final Takeaway takeaway = RecordsFixtures.takeaway(jdbi, clock);
    private final RegisterExport register = new RegisterExport(takeaway, new SqlRegisterRows(jdbi, clock));
    private final OutstandingExport outstanding =
            new OutstandingExport(takeaway, OutstandingFixtures.outstanding(jdbi, clock), clock);

    @BeforeEach
    void appointMsRees() {
        AppointmentFixtures.appoint(jdbi, clock).take(hillcrest.id(), msRees.id(), true);
        var reader = AgreementFixtures.reader(hillcrest, amira);
        AgreementFixtures.agreement(jdbi, clock)
                .accept(reader, edition.id(), AgreementFixtures.wordsShown(edition, reader));
        EvidenceFixtures.linker(jdbi).linkTail(hillcrest.id());
    }

    @Test
    void writesTheRegisterInItsFixedColumns() throws IOException {
        var lines = registerCsv().split("\r\n");

        assertThat(lines[0])
                .isEqualTo(
                        "\uFEFFschool_year,audience,person_ref,surname,forename,class,band,agreement,edition,language,"
                                + "decision,method,recorded_by,decided_at,parent_decision,parent_decided_at,access,understood,"
                                + "attempts,event_hash,image_use,image_undertaking");
        assertThat(lines[1])
                .matches(
                        "2026/27,pupil," + amira.id()
                                + ",Khan,Amira,7B,C,pupils,1,cy,agreed,self,,2026-09-07T10:00:00\\+01:00,,,,off,,[0-9a-f]{64},,");
        assertThat(lines).hasSize(2);
    }

    @Test
    void saysLastWhatParentsPermitOfPicturesAndOneNoIsANo() throws IOException {
        permit("first", Optional.of(true), Optional.empty());
        assertThat(registerCsv().split("\r\n")[1]).endsWith(",yes,");

        permit("second", Optional.of(false), Optional.of(true));
        assertThat(registerCsv().split("\r\n")[1]).endsWith(",no,yes");
    }

    @Test
    void saysNothingOfPicturesInASealedYear() throws IOException {
        permit("first", Optional.of(true), Optional.of(true));

        var to = new ByteArrayOutputStream();
        register.writeOfYear(hillcrest, edition, hillcrest.yearAt(clock.instant()), msRees.id(), to);

        assertThat(to.toString(UTF_8).split("\r\n")[1]).matches(".*,[0-9a-f]{64},,");
    }

    @Test
    void saysWhoUnderstoodAndHowOftenTheyTried() throws IOException {
        var reader = AgreementFixtures.reader(hillcrest, tomos);
        CheckFixtures.mistake(jdbi, clock, reader);
        ask(tomos);
        assertThat(understood(hillcrest)).containsExactlyInAnyOrder("off ", "no 1");

        CheckFixtures.understandAll(jdbi, clock, reader);
        var checks = CheckFixtures.understanding(jdbi, clock)
                .progress(reader, edition)
                .asked();

        assertThat(understood(hillcrest)).containsExactlyInAnyOrder("off ", "yes " + (checks + 1));
    }

    @Test
    void saysWhereTheSchoolAsksNoQuestions() throws IOException {
        ask(tomos);

        assertThat(understood(hillcrest.withChecksSwitchedOff(Set.of(Edition.PUPILS))))
                .containsExactly("off ", "off ");
    }

    @Test
    void tellsAfterThePupilsWhatStaffAnswered() throws IOException {
        var words = AgreementFixtures.publish(jdbi, clock, hillcrest, Audience.STAFF, "as our handbook says");
        StaffFixtures.answering(jdbi, clock)
                .agree(hillcrest, mrOkoro.id(), words.id(), Language.ENGLISH, StaffFixtures.allRight());
        EvidenceFixtures.linker(jdbi).linkTail(hillcrest.id());

        var csv = registerCsv();

        assertThat(csv.split("\r\n")[2])
                .matches(
                        "2026/27,staff," + mrOkoro.id()
                                + ",Okoro,Ben,,staff,staff,1,en,agreed,self,,2026-09-07T10:00:00\\+01:00,,,,yes,4,[0-9a-f]{64},,");
        assertThat(EvidenceFixtures.againstChain(jdbi, hillcrest.id(), csv))
                .isEqualTo("2 proven, 0 unproven, wrong []");
        assertThat(EvidenceFixtures.againstChain(
                        jdbi, hillcrest.id(), csv.replace("staff,1,en,agreed", "staff,1,en,not yet")))
                .isEqualTo("1 proven, 0 unproven, wrong [2]");
    }

    @Test
    void leavesOutWhoTurnsOutToBeStaff() throws IOException {
        RosterFixtures.people(jdbi, clock)
                .arrive(hillcrest, new Arrival(RosterFixtures.ISSUER, amira.subject(), null, null, null, true));

        assertThat(registerCsv().split("\r\n")).hasSize(1);
    }

    @Test
    void writesWhoIsOutstandingAndWhy() throws IOException {
        var lines = outstandingCsv().split("\r\n");

        assertThat(lines[0])
                .isEqualTo("\uFEFFschool_year,class,person_ref,surname,forename,band,what,since,reason,due_by,overdue");
        assertThat(lines[1])
                .isEqualTo("2026/27,7B," + tomos.id()
                        + ",Ŵyn-Tŷ,Tomos,C,agreement pupils edition 1,2026-09-07,not answered,2026-09-21,no");
        assertThat(lines).hasSize(2);
    }

    @Test
    void narrowsWhoIsOutstandingAsTheRegisterIs() throws IOException {
        var maths = RosterFixtures.classCalled(jdbi, clock, hillcrest, "Maths");
        var ffion = RosterFixtures.pupil(
                jdbi,
                clock,
                hillcrest,
                maths,
                new Arrival(RosterFixtures.ISSUER, "ffion", "Owen", "Ffion", null, false));
        ask(tomos);

        assertThat(outstandingRefs(RegisterFilter.EVERYBODY)).containsExactly(tomos.id(), ffion.id());
        assertThat(outstandingRefs(RegisterFilter.of(maths.id()))).containsExactly(ffion.id());
        assertThat(outstandingRefs(band(Band.C))).containsExactly(tomos.id());
        assertThat(outstandingRefs(band(Band.A))).isEmpty();
        assertThat(outstandingRefs(in(State.QUERY_OPEN))).containsExactly(tomos.id());
        assertThat(outstandingRefs(in(State.NOT_YET))).isEmpty();
        assertThat(outstandingRefs(in(State.NOT_ANSWERED))).containsExactly(ffion.id());
        assertThat(outstandingRefs(in(State.OUTSTANDING))).containsExactly(tomos.id(), ffion.id());
        assertThat(outstandingRefs(in(State.AGREED))).isEmpty();
        assertThat(outstandingRefs(named("owen"))).containsExactly(ffion.id());
        assertThat(outstandingRefs(named("%"))).isEmpty();
    }

    @Test
    void logsWhatAFileWasNarrowedToButNoName() throws IOException {
        outstandingCsv(
                new RegisterFilter(Optional.empty(), Optional.of(Band.C), Optional.of(State.QUERY_OPEN), "Khan"));

        assertThat(exports.of(hillcrest.id(), 1))
                .extracting(Exports.Export::filter)
                .containsExactly("band C, decision QUERY_OPEN, a name");
    }

    @Test
    void logsAFileThatBreaksOff() {
        var broken = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("the browser has gone");
            }
        };

        assertThatThrownBy(() ->
                        register.write(hillcrest, edition, msRees.id(), RegisterFilter.EVERYBODY, Format.CSV, broken))
                .isInstanceOf(IOException.class);
        assertThat(exports.of(hillcrest.id(), 10)).hasSize(1);
    }

    @Test
    void disarmsANameThatWouldBeCalculated() throws IOException {
        RosterFixtures.pupil(
                jdbi,
                clock,
                hillcrest,
                class7b,
                new Arrival(RosterFixtures.ISSUER, "evil", "=HYPERLINK(\"x\")", "@a, b", null, false));

        assertThat(outstandingCsv()).contains("\"'=HYPERLINK(\"\"x\"\")\",\"'@a, b\"");
    }

    @Test
    void writesTheSameAsAWorkbook() throws IOException {
        var to = new ByteArrayOutputStream();
        outstanding.write(hillcrest, edition, msRees.id(), RegisterFilter.EVERYBODY, Format.XLSX, to);

        assertThat(workbookText(to.toByteArray()))
                .contains("Ŵyn-Tŷ", "not answered", tomos.id().toString());
    }

    @Test
    void logsEveryFileThatLeaves() throws IOException {
        registerCsv();
        outstandingCsv();

        assertThat(exports.of(hillcrest.id(), 10))
                .extracting(Exports.Export::what, Exports.Export::rows, Exports.Export::filter)
                .containsExactlyInAnyOrder(tuple("register", 1L, "everybody"), tuple("outstanding", 1L, "everybody"));
    }

    @Test
    void givesATeacherNoFile() {
        assertThat(register.isAllowed(hillcrest, mrOkoro.id())).isFalse();
        assertThatThrownBy(() -> register.write(
                        hillcrest,
                        edition,
                        mrOkoro.id(),
                        RegisterFilter.EVERYBODY,
                        Format.CSV,
                        new ByteArrayOutputStream()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void writesNothingOfAnotherSchool() throws IOException {
        var brookside = SchoolFixtures.brookside(jdbi);
        RosterFixtures.pupil(jdbi, clock, brookside, RosterFixtures.classCalled(jdbi, clock, brookside, "8A"), TOMOS);

        assertThat(outstandingCsv()).doesNotContain("8A");
    }

    private void ask(Person pupil) {
        var reader = AgreementFixtures.reader(hillcrest, pupil);
        AgreementFixtures.agreement(jdbi, clock)
                .ask(reader, edition.id(), AgreementFixtures.wordsShown(edition, reader), Optional.empty(), "Pam?");
    }

    /** The columns understood and attempts, a row each. */
    private List<String> understood(School school) throws IOException {
        var to = new ByteArrayOutputStream();
        register.write(school, edition, msRees.id(), RegisterFilter.EVERYBODY, Format.CSV, to);
        return to.toString(UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(cells -> cells[17] + " " + cells[18])
                .toList();
    }

    private List<PersonId> outstandingRefs(RegisterFilter filter) throws IOException {
        return outstandingCsv(filter)
                .lines()
                .skip(1)
                .map(line -> new PersonId(UUID.fromString(line.split(",")[2])))
                .toList();
    }

    private static RegisterFilter band(Band band) {
        return new RegisterFilter(Optional.empty(), Optional.of(band), Optional.empty(), "");
    }

    private static RegisterFilter in(State state) {
        return new RegisterFilter(Optional.empty(), Optional.empty(), Optional.of(state), "");
    }

    private static RegisterFilter named(String name) {
        return new RegisterFilter(Optional.empty(), Optional.empty(), Optional.empty(), name);
    }

    private void permit(String slip, Optional<Boolean> mayUse, Optional<Boolean> willRespect) {
        SlipFixtures.permissions(jdbi)
                .answer(
                        hillcrest.id(),
                        amira.id(),
                        new Holder(slip),
                        hillcrest.yearAt(clock.instant()),
                        mayUse,
                        willRespect,
                        Optional.empty(),
                        clock.instant());
    }

    private String registerCsv() throws IOException {
        var to = new ByteArrayOutputStream();
        register.write(hillcrest, edition, msRees.id(), RegisterFilter.EVERYBODY, Format.CSV, to);
        return to.toString(UTF_8);
    }

    private String outstandingCsv() throws IOException {
        return outstandingCsv(RegisterFilter.EVERYBODY);
    }

    private String outstandingCsv(RegisterFilter filter) throws IOException {
        var to = new ByteArrayOutputStream();
        outstanding.write(hillcrest, edition, msRees.id(), filter, Format.CSV, to);
        return to.toString(UTF_8);
    }

    private static String workbookText(byte[] workbook) throws IOException {
        var file = Files.write(Files.createTempFile("outstanding", ".xlsx"), workbook);
        var text = new StringBuilder();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                text.append(new String(zip.getInputStream(entry).readAllBytes(), UTF_8));
            }
        } finally {
            Files.delete(file);
        }
        return REFERENCE.matcher(text).replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16)));
    }
}
