package cymru.addo.vle;

import static cymru.addo.roster.RosterFixtures.AMIRA;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.database.TestDatabase;
import cymru.addo.database.Together;
import cymru.addo.lti.PlatformRegistration;
import cymru.addo.lti.Secrets;
import cymru.addo.lti.keys.StoredToolKey;
import cymru.addo.lti.login.LoginState;
import cymru.addo.lti.testing.TestClock;
import cymru.addo.roster.RosterFixtures;
import cymru.addo.school.Language;
import cymru.addo.school.School;
import cymru.addo.school.SchoolFixtures;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class PlatformMemoryIT {
    private static final VisitSecret SECRET = VisitSecret.inCookie("secret");

    private final Jdbi jdbi = TestDatabase.fresh();
    private final TestClock clock = TestClock.at("2026-09-07T09:00:00Z");
    private final School hillcrest = SchoolFixtures.hillcrest(jdbi);
    private final SqlRegistrations registrations = new SqlRegistrations(jdbi);
    private final SqlLoginStates logins = new SqlLoginStates(jdbi);
    private final Invitations invitations = new SqlInvitations(jdbi, new Secrets(new SecureRandom()), clock);
    private final LaunchSessions sessions = new SqlLaunchSessions(jdbi, clock);

    @Test
    void keepsARegistrationForTheSchoolThatMadeIt() {
        var platform = platform("client");

        assertThat(registrations.keep(hillcrest.id(), platform)).isTrue();
        assertThat(registrations.keep(SchoolFixtures.brookside(jdbi).id(), platform("client")))
                .isFalse();

        var kept = registrations.find("https://vle.example", "client").orElseThrow();
        assertThat(registrations.schoolOf(kept.id())).contains(hillcrest.id());
        assertThat(kept.deployments()).containsExactly("1");
    }

    @Test
    void servesSeveralClientsOfOneIssuer() {
        registrations.keep(hillcrest.id(), platform("one"));
        registrations.keep(SchoolFixtures.brookside(jdbi).id(), platform("two"));

        assertThat(registrations.ofIssuer("https://vle.example")).hasSize(2);
        assertThat(registrations.of(hillcrest.id())).hasSize(1);
    }

    @Test
    void usesALoginUpForOneOfEight() throws Exception {
        logins.keep(login());

        var used = Together.times(8, () -> logins.consume("state", clock.instant()));

        assertThat(used).filteredOn(won -> won).hasSize(1);
        assertThat(logins.find("state")).isEmpty();
    }

    @Test
    void remembersALoginAsItWasBegun() {
        logins.keep(login());

        assertThat(logins.find("state")).contains(login());
    }

    @Test
    void neverUsesAnExpiredLogin() {
        logins.keep(login());
        clock.advance(Duration.ofMinutes(11));

        assertThat(logins.consume("state", clock.instant())).isFalse();
        assertThat(logins.sweep(clock.instant())).isEqualTo(1);
    }

    @Test
    void countsTheLoginsThatMayStillComeBack() {
        for (var each = 0; each < 5; each++) logins.keep(login("state " + each));
        logins.consume("state 0", clock.instant());

        assertThat(logins.count(clock.instant(), 100)).isEqualTo(4);
        assertThat(logins.count(clock.instant(), 3)).isEqualTo(3);
        clock.advance(Duration.ofMinutes(11));
        assertThat(logins.count(clock.instant(), 100)).isZero();
    }

    @Test
    void honoursAnInvitationOnceAndInTime() throws Exception {
        var secret = invitations.issue(hillcrest.id(), Duration.ofDays(1));
        var late = invitations.issue(hillcrest.id(), Duration.ofMinutes(1));
        clock.advance(Duration.ofMinutes(2));

        assertThat(invitations.schoolOf(secret)).contains(hillcrest.id());
        assertThat(Together.times(8, () -> invitations.use(secret)))
                .filteredOn(won -> won)
                .hasSize(1);
        assertThat(invitations.schoolOf(secret)).isEmpty();
        assertThat(invitations.use(late)).isFalse();
    }

    @Test
    void findsAVisitByItsOwnSecretUntilItEnds() {
        var visit = visit();
        sessions.open(visit, SECRET, Optional.of("link"));

        assertThat(sessions.find("visit", SECRET)).contains(visit);
        assertThat(sessions.find("visit", VisitSecret.inCookie("another"))).isEmpty();
        sessions.end(visit);
        assertThat(sessions.find("visit", SECRET)).isEmpty();
    }

    @Test
    void provesAVisitOnlyInTheWayItWasOpened() {
        sessions.open(visit(), VisitSecret.inAddress("secret"), Optional.empty());

        assertThat(sessions.find("visit", VisitSecret.inAddress("secret"))).isPresent();
        assertThat(sessions.find("visit", SECRET)).isEmpty();
    }

    @Test
    void endsAVisitAfterHalfAnHourWithoutAPage() {
        sessions.open(visit(), SECRET, Optional.empty());
        clock.advance(Duration.ofMinutes(29));
        assertThat(sessions.find("visit", SECRET)).isPresent();

        clock.advance(Duration.ofMinutes(29));
        assertThat(sessions.find("visit", SECRET)).isPresent();

        clock.advance(Duration.ofMinutes(31));
        assertThat(sessions.find("visit", SECRET)).isEmpty();
    }

    @Test
    void endsAVisitAfterASchoolDayHoweverBusyItIs() {
        sessions.open(visit(), SECRET, Optional.empty());
        for (var i = 0; i < 24; i++) {
            assertThat(sessions.find("visit", SECRET)).isPresent();
            clock.advance(Duration.ofMinutes(20));
        }

        assertThat(sessions.find("visit", SECRET)).isEmpty();
    }

    @Test
    void letsOneNodeMakeAKeyNumber() {
        var keys = new SqlToolKeyStore(jdbi);
        keys.keepUnlessNumberTaken(new StoredToolKey(1, "a", "{}", new byte[] {1, 2}, clock.instant()));
        keys.keepUnlessNumberTaken(new StoredToolKey(1, "b", "{}", new byte[] {3}, clock.instant()));

        assertThat(keys.keys()).singleElement().satisfies(key -> {
            assertThat(key.kid()).isEqualTo("a");
            assertThat(key.sealedPrivateKey()).containsExactly(1, 2);
        });
    }

    private LoginState login() {
        return login("state");
    }

    private LoginState login(String state) {
        return new LoginState(
                state,
                "nonce",
                "browser",
                Optional.of("storage"),
                UUID.nameUUIDFromBytes(new byte[] {1}).toString(),
                Optional.empty(),
                URI.create("http://localhost:8080/lti/launch"),
                clock.instant().plus(Duration.ofMinutes(10)),
                Map.of("login_hint", "a\"b ŵ"));
    }

    private LaunchSession visit() {
        var amira = RosterFixtures.people(jdbi, clock).arrive(hillcrest, AMIRA);
        return new LaunchSession(
                "visit",
                "csrf",
                hillcrest.id(),
                amira.id(),
                Optional.empty(),
                RosterFixtures.registration(jdbi, hillcrest),
                "1",
                Set.of("PUPIL"),
                Optional.empty(),
                Language.WELSH,
                Optional.empty());
    }

    private static PlatformRegistration platform(String client) {
        return new PlatformRegistration(
                UUID.randomUUID().toString(),
                "https://vle.example",
                client,
                Set.of("1"),
                URI.create("https://vle.example/auth"),
                URI.create("https://vle.example/token"),
                null,
                URI.create("https://vle.example/jwks"),
                false);
    }
}
