package cymru.addo.vle.signin;

import static cymru.addo.roster.RosterFixtures.MS_REES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.addo.completion.CompletionFixtures;
import cymru.addo.database.TestDatabase;
import cymru.addo.lti.PlatformRegistration;
import cymru.addo.lti.ToolSettings;
import cymru.addo.lti.keys.MasterKey;
import cymru.addo.lti.signin.Directory;
import cymru.addo.lti.signin.DirectoryClass;
import cymru.addo.lti.signin.Discovery;
import cymru.addo.lti.signin.Groups;
import cymru.addo.lti.signin.SignInOutcome.SignedIn;
import cymru.addo.lti.testing.CannedAnswers;
import cymru.addo.lti.testing.TestClock;
import cymru.addo.roster.Role;
import cymru.addo.roster.RosterFixtures;
import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import cymru.addo.school.SchoolFixtures;
import cymru.addo.vle.PlatformFixtures;
import cymru.addo.vle.ReceiveLaunch;
import cymru.addo.vle.ReceiveLaunch.Outcome.NoRoleHere;
import cymru.addo.vle.ReceiveLaunch.Outcome.Received;
import cymru.addo.vle.signin.OpenDoor.Outcome;
import cymru.addo.vle.signin.OpenDoor.Wish;
import java.net.URI;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInDoorsIT {
    private static final String TENANT = "3f9d1c2e-5b7a-4e60-9a1b-0c2d4e6f8a10";
    private static final String CLIENT = "a1b2c3d4-0000-4000-8000-00000000abcd";
    private static final String ISSUER = "https://directory.example/" + TENANT + "/v2.0";

    private final Jdbi jdbi = TestDatabase.fresh();
    private final TestClock clock = TestClock.at("2026-09-07T09:00:00Z");
    private final School hillcrest = SchoolFixtures.hillcrest(jdbi);
    private final School brookside = SchoolFixtures.brookside(jdbi);
    private final PersonId msRees =
            RosterFixtures.people(jdbi, clock).arrive(hillcrest, MS_REES).id();
    private final PersonId atBrookside =
            RosterFixtures.people(jdbi, clock).arrive(brookside, MS_REES).id();
    private final CannedAnswers outgoing = new CannedAnswers();
    private final MasterKey master = new MasterKey(new byte[32], new SecureRandom());
    private final SqlSchoolDoors doors = new SqlSchoolDoors(jdbi, master);
    private final ReceiveSignIn receiving = new ReceiveSignIn(
            SchoolFixtures.schools(jdbi),
            RosterFixtures.people(jdbi, clock),
            RosterFixtures.classGroups(jdbi, clock),
            RosterFixtures.enrolments(jdbi, clock),
            CompletionFixtures.completeMastered(jdbi, clock));
    private final OpenDoor open = new OpenDoor(
            doors,
            new Discovery(outgoing, ToolSettings.at(URI.create("https://addo.example"))),
            new Authorities(
                    URI.create("https://directory.example"),
                    URI.create("https://graph.example"),
                    URI.create("https://google.example")),
            master,
            clock);

    @BeforeEach
    void directory() {
        outgoing.at(URI.create(ISSUER + "/.well-known/openid-configuration"), document(ISSUER));
        outgoing.at(
                URI.create("https://google.example/.well-known/openid-configuration"),
                document("https://google.example"));
    }

    @Test
    void opensADoorThatLeadsToTheDirectory() {
        assertThat(open.open(hillcrest.id(), Optional.of(msRees), wish())).isEqualTo(Outcome.OPENED);

        var door = doors.of(hillcrest.id()).get(0);
        assertThat(door.directory()).isEqualTo(new Directory(Directory.Kind.MICROSOFT, TENANT));
        assertThat(doors.door(door.id().toString())).hasValueSatisfying(there -> {
            assertThat(there.registration().issuer()).isEqualTo(ISSUER);
            assertThat(there.registration().tokenEndpoint()).isEqualTo(URI.create(ISSUER + "/token"));
            assertThat(there.secret()).contains("a secret");
            assertThat(there.graph()).contains(URI.create("https://graph.example"));
        });
        assertThat(doors.of(brookside.id())).isEmpty();
    }

    @Test
    void opensADoorForWhoeverRunsAddo() {
        assertThat(open.open(hillcrest.id(), Optional.empty(), wish())).isEqualTo(Outcome.OPENED);

        assertThat(doors.of(hillcrest.id())).singleElement().satisfies(door -> assertThat(door.openedBy())
                .isEmpty());
    }

    @Test
    void isNoPlatformFromWhichAnybodyLaunches() {
        open.open(hillcrest.id(), Optional.of(msRees), wish());
        var registrations = PlatformFixtures.schoolRegistrations(jdbi);
        var id = doors.of(hillcrest.id()).get(0).id().toString();

        assertThat(registrations.inUse().find(ISSUER, CLIENT)).isEmpty();
        assertThat(registrations.inUse().ofIssuer(ISSUER)).isEmpty();
        assertThat(PlatformFixtures.registrations(jdbi).withId(id)).isEmpty();
        assertThat(registrations.of(hillcrest.id()))
                .extracting(PlatformRegistration::issuer)
                .doesNotContain(ISSUER);
        assertThat(registrations.named(ISSUER, Optional.of(CLIENT))).isEmpty();
    }

    @Test
    void keepsTheSecretSealedForThisSchoolAlone() {
        open.open(hillcrest.id(), Optional.of(msRees), wish());
        var row = jdbi.withHandle(handle -> handle.createQuery("select cast(d as text) from sign_in_door d")
                .mapTo(String.class)
                .one());
        assertThat(row).doesNotContain("a secret");

        var id = doors.of(hillcrest.id()).get(0).id().toString();
        jdbi.useHandle(
                handle -> handle.execute("update registration set client_id = 'another' where kind = 'SIGN_IN'"));
        assertThatThrownBy(() -> doors.door(id)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void letsSchoolsShareAnAppOnceEachNamesItsGroups() {
        assertThat(open.open(hillcrest.id(), Optional.of(msRees), wish())).isEqualTo(Outcome.OPENED);
        assertThat(open.open(brookside.id(), Optional.of(atBrookside), wish("staff-b", "pupils-b")))
                .isEqualTo(Outcome.SHARED);

        assertThat(open.open(hillcrest.id(), Optional.of(msRees), wish("staff-a", "pupils-a")))
                .isEqualTo(Outcome.OPENED);
        assertThat(open.open(brookside.id(), Optional.of(atBrookside), wish())).isEqualTo(Outcome.SHARED);
        assertThat(open.open(brookside.id(), Optional.of(atBrookside), wish("staff-b", "pupils-b")))
                .isEqualTo(Outcome.OPENED);
        assertThat(doors.of(hillcrest.id())).as("the same door, changed").hasSize(1);
    }

    @Test
    void closesADoorAndOpensItAgain() {
        open.open(hillcrest.id(), Optional.of(msRees), wish());
        var id = doors.of(hillcrest.id()).get(0).id();

        assertThat(doors.close(brookside.id(), id, atBrookside, clock.instant()))
                .isFalse();
        assertThat(doors.close(hillcrest.id(), id, msRees, clock.instant())).isTrue();
        assertThat(doors.open(id)).isEmpty();
        assertThat(doors.door(id.toString())).isEmpty();

        open.open(hillcrest.id(), Optional.of(msRees), wish());
        assertThat(doors.of(hillcrest.id())).extracting(SchoolDoor::id).containsExactly(id);
    }

    @ParameterizedTest
    @CsvSource({
        "MICROSOFT, common, a1b2c3d4, NO_TENANT",
        "MICROSOFT, 9188040d-6c67-4c5b-b112-36a304b66dad, a1b2c3d4, NO_TENANT",
        "MICROSOFT, 3f9d1c2e-5b7a-4e60-9a1b-0c2d4e6f8a10, '', NO_CLIENT",
        "MICROSOFT, 3f9d1c2e-5b7a-4e60-9a1b-0c2d4e6f8a10, two words, NO_CLIENT",
        "MICROSOFT, 00000000-0000-4000-8000-000000000001, a1b2c3d4, UNREACHABLE",
        "GOOGLE, hillcrest.example, a1b2c3d4.apps.example, NOBODY"
    })
    void saysWhyADoorDoesNotOpen(Directory.Kind kind, String tenant, String client, Outcome outcome) {
        var wish = new Wish(kind, tenant, client, "", "", "", Optional.empty(), false);

        assertThat(open.open(hillcrest.id(), Optional.of(msRees), wish)).isEqualTo(outcome);
    }

    @Test
    void saysThatADirectoryIsForSeveralOrganisations() {
        outgoing.at(
                URI.create(ISSUER + "/.well-known/openid-configuration"),
                document("https://directory.example/{tenantid}/v2.0"));

        assertThat(open.open(hillcrest.id(), Optional.of(msRees), wish())).isEqualTo(Outcome.NO_DIRECTORY);
    }

    @Test
    void knowsAPupilByTheirAccountAndPutsThemIntoTheirClasses() {
        var received = in(wish(), "oid-1", Set.of("Pupil"), Set.of(), new DirectoryClass("c4", "Year 4"));

        assertThat(received.roles()).containsExactly("PUPIL");
        assertThat(received.classGroup().orElseThrow().title()).isEqualTo("Year 4");
        assertThat(received.person().issuer()).isEqualTo(ISSUER);
        assertThat(received.person().subject()).isEqualTo("oid-1");
        assertThat(RosterFixtures.enrolments(jdbi, clock)
                        .of(hillcrest.id(), received.person().id()))
                .singleElement()
                .satisfies(place -> assertThat(place.role()).isEqualTo(Role.PUPIL));
    }

    @Test
    void takesThemOutOfTheClassesThatTheDirectoryNamesNoMore() {
        var four = new DirectoryClass("c4", "Year 4");
        var five = new DirectoryClass("c5", "Year 5");
        var pupil = Set.of("Pupil");
        in(wish(), "oid-10", pupil, Set.of(), four);

        var moved = in(wish(), "oid-10", pupil, Set.of(), five);
        assertThat(moved.classGroup().orElseThrow().title()).isEqualTo("Year 5");
        var unheard = (Received) receive(wish(), "oid-10", pupil, Set.of(), Optional.empty());
        assertThat(unheard.classGroup().orElseThrow().title()).isEqualTo("Year 5");
        assertThat(in(wish(), "oid-10", pupil, Set.of()).classGroup()).isEmpty();
    }

    @Test
    void knowsTwoPeopleOfOneNameApart() {
        var first = in(wish(), "oid-1", Set.of("Pupil"), Set.of());
        var second = in(wish(), "oid-2", Set.of("Pupil"), Set.of());
        var again = in(wish(), "oid-1", Set.of("Pupil"), Set.of());

        assertThat(first.person().id())
                .isNotEqualTo(second.person().id())
                .isEqualTo(again.person().id());
    }

    @Test
    void knowsTheRolesThatTheDirectoryGave() {
        assertThat(in(wish(), "oid-3", Set.of("Teacher"), Set.of()).roles()).containsExactly("TEACHER");
        assertThat(in(wish(), "oid-4", Set.of("Administrator"), Set.of()).roles())
                .containsExactlyInAnyOrder("TEACHER", "ADMINISTRATOR");
        assertThat(receive(wish(), "oid-5", Set.of(), Set.of())).isInstanceOf(NoRoleHere.class);
    }

    @Test
    void letsNobodyInWhoIsInNoneOfTheGroupsThatADoorNames() {
        var wish = wish("staff-a", "pupils-a");

        assertThat(receive(wish, "oid-6", Set.of("Teacher"), Set.of("staff-b"))).isInstanceOf(NoRoleHere.class);
        assertThat(in(wish, "oid-7", Set.of(), Set.of("pupils-a")).roles()).containsExactly("PUPIL");
        assertThat(in(wish, "oid-8", Set.of("Administrator"), Set.of("staff-a", "pupils-a"))
                        .roles())
                .containsExactlyInAnyOrder("TEACHER", "ADMINISTRATOR");
        assertThat(in(wish, "oid-9", Set.of("Administrator"), Set.of("pupils-a"))
                        .roles())
                .containsExactly("PUPIL");
    }

    @Test
    void takesEverybodyForWhatTheDoorSays() {
        var google = new Wish(
                Directory.Kind.GOOGLE, "hillcrest.example", CLIENT, "x", "", "", Optional.of(Role.PUPIL), false);

        assertThat(in(google, "118", Set.of(), Set.of()).roles()).containsExactly("PUPIL");
    }

    @Test
    void makesNobodyAPupilAgainWhoCameAsStaff() {
        in(wish(), "oid-3", Set.of("Teacher"), Set.of());

        assertThat(in(wish(), "oid-3", Set.of("Pupil"), Set.of()).roles()).containsExactly("PREVIEW");
    }

    private Received in(Wish wish, String subject, Set<String> roles, Set<String> groups, DirectoryClass... classes) {
        var outcome = receive(wish, subject, roles, groups, classes);
        assertThat(outcome).isInstanceOf(Received.class);
        return (Received) outcome;
    }

    private ReceiveLaunch.Outcome receive(
            Wish wish, String subject, Set<String> roles, Set<String> groups, DirectoryClass... classes) {
        return receive(wish, subject, roles, groups, Optional.of(List.of(classes)));
    }

    private ReceiveLaunch.Outcome receive(
            Wish wish, String subject, Set<String> roles, Set<String> groups, Optional<List<DirectoryClass>> told) {
        assertThat(open.open(hillcrest.id(), Optional.of(msRees), wish)).isEqualTo(Outcome.OPENED);
        var door = doors.of(hillcrest.id()).get(0);
        var signedIn = new SignedIn(
                doors.door(door.id().toString()).orElseThrow(),
                subject,
                Optional.of("Amira"),
                Optional.of("Hassan"),
                Optional.empty(),
                Optional.empty(),
                roles,
                new Groups(groups),
                told);
        return receiving.receive(door, signedIn);
    }

    private static Wish wish() {
        return wish("", "");
    }

    private static Wish wish(String staff, String pupils) {
        return new Wish(
                Directory.Kind.MICROSOFT,
                " " + TENANT + " ",
                CLIENT,
                "a secret",
                staff,
                pupils,
                Optional.empty(),
                true);
    }

    private static String document(String issuer) {
        return "{\"issuer\":\"" + issuer + "\",\"authorization_endpoint\":\"" + ISSUER
                + "/authorize\",\"token_endpoint\":\"" + ISSUER + "/token\",\"jwks_uri\":\"" + ISSUER + "/keys\"}";
    }
}
