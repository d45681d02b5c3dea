package cymru.addo.moodle;

import static cymru.addo.roster.RosterFixtures.MS_REES;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import cymru.addo.database.TestDatabase;
import cymru.addo.lti.testing.TestClock;
import cymru.addo.moodle.ConnectMoodle.Outcome;
import cymru.addo.moodle.MoodleTrouble.Kind;
import cymru.addo.moodle.TestMoodle.Finding;
import cymru.addo.roster.Arrival;
import cymru.addo.roster.RosterFixtures;
import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import cymru.addo.school.SchoolFixtures;
import java.io.IOException;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConnectMoodleIT {
    private static final String TOKEN = "5e1f0c9d3b7a48265e1f0c9d3b7a4826";
    private static final String OTHER = "a0a0a0a0a0a0a0a0b1b1b1b1b1b1b1b1";

    private final Jdbi jdbi = TestDatabase.fresh();
    private final TestClock clock = TestClock.at("2026-09-07T09:00:00Z");
    private final School hillcrest = SchoolFixtures.hillcrest(jdbi);
    private final PersonId msRees =
            RosterFixtures.people(jdbi, clock).arrive(hillcrest, MS_REES).id();
    private final MoodleConnections connections = MoodleFixtures.connections(jdbi);
    private final Moodles moodles = MoodleFixtures.moodles(jdbi);
    private final ConnectMoodle connect = new ConnectMoodle(moodles, connections, clock);
    private final TestMoodle test = new TestMoodle(moodles, connections, clock);
    private RecordedMoodle server;

    @BeforeEach
    void open() throws IOException {
        server = new RecordedMoodle();
        offers();
        MoodleFixtures.platform(jdbi, hillcrest, server.address());
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void connectsTheMoodleFromWhichPeopleCome() {
        assertThat(connect(server.address() + "/", " " + TOKEN + " ")).isEqualTo(new Outcome.Connected());

        assertThat(connections.of(hillcrest.id())).hasValueSatisfying(connection -> {
            assertThat(connection.site()).isEqualTo(server.address());
            assertThat(connection.connectedBy()).isEqualTo(msRees);
            assertThat(connection.uses()).isEmpty();
            assertThat(connection.test()).isEmpty();
        });
        assertThat(moodles.of(hillcrest.id())).isPresent();
    }

    @Test
    void asksWithTheTokenThatWasSealed() throws Exception {
        connect(server.address(), TOKEN);

        moodles.of(hillcrest.id()).orElseThrow().siteInfo();

        assertThat(server.asked().get(server.asked().size() - 1)).contains("wstoken=" + TOKEN);
    }

    @Test
    void keepsNothingInTheTableThatOpensMoodle() {
        connect(server.address(), TOKEN);

        var row = jdbi.withHandle(handle -> handle.createQuery("select cast(m as text) from moodle_connection m")
                .mapTo(String.class)
                .one());

        assertThat(row).doesNotContain(TOKEN);
    }

    @Test
    void opensNoTokenThatWasMovedToAnotherAddress() {
        connect(server.address(), TOKEN);
        jdbi.useHandle(handle -> handle.execute("update moodle_connection set site = 'https://elsewhere.example'"));

        assertThatThrownBy(() -> moodles.of(hillcrest.id())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void keepsNoTokenThatDoesNotWork() throws Exception {
        server.answering("error.bad_token");

        assertThat(connect(server.address(), TOKEN)).isInstanceOfSatisfying(Outcome.Failed.class, failed -> assertThat(
                        failed.trouble().kind())
                .isEqualTo(Kind.WRONG_TOKEN));
        assertThat(connections.of(hillcrest.id())).isEmpty();
    }

    @Test
    void connectsNoMoodleFromWhichNobodyComes() {
        jdbi.useHandle(
                handle -> handle.execute("update registration set retired_at = now(), retired_by = ?", msRees.value()));

        assertThat(connect(server.address(), TOKEN)).isEqualTo(new Outcome.NoPlatform(server.address()));
        assertThat(connections.of(hillcrest.id())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', 5e1f0c9d3b7a48265e1f0c9d3b7a4826",
        "moodle.hillcrest.example, ''",
        "moodle.hillcrest.example, two words of a token",
        "moodle.hillcrest.example, short",
        "ftp://moodle.hillcrest.example, 5e1f0c9d3b7a48265e1f0c9d3b7a4826",
        "javascript:alert(1), 5e1f0c9d3b7a48265e1f0c9d3b7a4826",
        "https://moodle.hillcrest.example/?x=1, 5e1f0c9d3b7a48265e1f0c9d3b7a4826",
        "https://, 5e1f0c9d3b7a48265e1f0c9d3b7a4826",
        "not an address, 5e1f0c9d3b7a48265e1f0c9d3b7a4826"
    })
    void saysWhatIsNoAddressOrNoToken(String address, String token) {
        assertThat(connect(address, token)).isEqualTo(new Outcome.NotUnderstood());
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void takesAnotherTokenAndLeavesTheSwitchesAlone() {
        connect(server.address(), TOKEN);
        connections.use(hillcrest.id(), Set.of(MoodleUse.REMINDERS));

        assertThat(connect(server.address(), OTHER)).isEqualTo(new Outcome.Connected());

        assertThat(connections.of(hillcrest.id()))
                .hasValueSatisfying(connection -> assertThat(connection.uses()).containsExactly(MoodleUse.REMINDERS));
        assertThat(connections.using(MoodleUse.REMINDERS)).containsExactly(hillcrest.id());
        assertThat(connections.using(MoodleUse.DUE_DAYS)).isEmpty();
    }

    @Test
    void forgetsTheToken() {
        connect(server.address(), TOKEN);

        connections.forget(hillcrest.id());

        assertThat(connections.of(hillcrest.id())).isEmpty();
        assertThat(moodles.of(hillcrest.id())).isEmpty();
    }

    @Test
    void findsAFunctionThatIsNotInTheService() {
        connectedFor(MoodleUse.COMPLETION, MoodleUse.REMINDERS);
        offers("core_message_send_instant_messages");

        assertThat(test.test(hillcrest.id())).containsExactly(new Finding.NotInService(MoodleFunction.MESSAGE));
        assertThat(connections
                        .of(hillcrest.id())
                        .orElseThrow()
                        .test()
                        .orElseThrow()
                        .isGood())
                .isFalse();
    }

    @Test
    void findsNothingWhereAllIsInTheService() {
        connectedFor(MoodleUse.COMPLETION, MoodleUse.REMINDERS, MoodleUse.DUE_DAYS);

        assertThat(test.test(hillcrest.id())).isEmpty();
        assertThat(connections.of(hillcrest.id()).orElseThrow().test())
                .contains(new MoodleConnection.Test(clock.instant(), true));
    }

    @Test
    void saysThatNobodyHasComeYetWhomItCouldAskFor() {
        connectedFor(MoodleUse.YEAR_GROUPS);
        usersAre("[]");

        assertThat(test.test(hillcrest.id())).containsExactly(new Finding.NobodyToAskFor());
        assertThat(connections
                        .of(hillcrest.id())
                        .orElseThrow()
                        .test()
                        .orElseThrow()
                        .isGood())
                .isTrue();
    }

    @Test
    void findsThatMoodleShowsNobody() {
        connectedFor(MoodleUse.YEAR_GROUPS);
        RosterFixtures.people(jdbi, clock)
                .arrive(hillcrest, new Arrival(server.address(), "3", "Lewis", "Amelia", null, false));
        usersAre("[]");

        assertThat(test.test(hillcrest.id())).containsExactly(new Finding.ShowsNobody());
    }

    @Test
    void findsThatSomebodyIsShown() {
        connectedFor(MoodleUse.YEAR_GROUPS);
        RosterFixtures.people(jdbi, clock)
                .arrive(hillcrest, new Arrival(server.address(), "3", "Lewis", "Amelia", null, false));
        usersAre("[{\"id\": 3, \"firstname\": \"Amelia\"}]");

        assertThat(test.test(hillcrest.id())).isEmpty();
    }

    private Outcome connect(String address, String token) {
        return connect.connect(hillcrest.id(), msRees, address, token);
    }

    private void connectedFor(MoodleUse... uses) {
        connect(server.address(), TOKEN);
        connections.use(hillcrest.id(), Set.of(uses));
    }

    /** A site with the address of this server, whose service has every function but these. */
    private void offers(String... without) {
        server.behaving(exchange -> reply(exchange, site(without)));
    }

    private String site(String... without) {
        var functions = new StringBuilder();
        for (var function : MoodleFunction.values())
            if (!Set.of(without).contains(function.wsName()))
                functions
                        .append(functions.isEmpty() ? "" : ",")
                        .append("{\"name\": \"" + function.wsName() + "\", \"version\": \"2024100706\"}");
        return "{\"sitename\": \"Hillcrest\", \"siteurl\": \"" + server.address()
                + "\", \"userid\": 68, \"functions\": [" + functions + "]}";
    }

    private void usersAre(String users) {
        server.behaving(exchange -> {
            var last = server.asked().get(server.asked().size() - 1);
            if (last.contains("core_user_get_users_by_field")) reply(exchange, users);
            else reply(exchange, last.contains("core_cohort_get_cohorts") ? "[]" : site());
        });
    }

    private static void reply(HttpExchange exchange, String json) throws IOException {
        var body = json.getBytes(UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }
}
