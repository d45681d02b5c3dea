package cymru.addo.lti.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.addo.lti.PlatformRegistration;
import cymru.addo.lti.Secrets;
import cymru.addo.lti.http.GuardedHttp;
import cymru.addo.lti.testing.LoopbackPlatform;
import cymru.addo.lti.testing.TestClock;
import cymru.addo.lti.testing.TestToolKeys;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesAndRolesTest {
    private static final String LIST = "/course/4/members";

    private final TestClock clock = TestClock.ofAMorning();
    private LoopbackPlatform server;
    private PlatformRegistration platform;
    private NamesAndRoles namesAndRoles;

    @BeforeEach
    void start() throws Exception {
        server = new LoopbackPlatform();
        platform = new PlatformRegistration(
                "vle",
                server.at("").toString(),
                "client-1",
                Set.of("1"),
                server.at("/auth"),
                server.at("/token"),
                null,
                server.at("/jwks"),
                false);
        server.answers("/token", 200, "application/json", "{\"access_token\":\"t1\",\"expires_in\":3600}");
        var http = new GuardedHttp(true);
        var tokens = new ServiceTokens(http, TestToolKeys.begun(clock), new Secrets(new SecureRandom()), clock);
        namesAndRoles = new NamesAndRoles(http, tokens);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private List<Member> members() throws ServiceFailed {
        return namesAndRoles.members(platform, "1", server.at(LIST));
    }

    private static String page(String... members) {
        return "{\"id\":\"x\",\"members\":[" + String.join(",", members) + "]}";
    }

    private static String member(String id, String role) {
        return "{\"user_id\":\"" + id + "\",\"roles\":[\"" + role + "\"]}";
    }

    private void fails() {
        assertThatThrownBy(this::members).isInstanceOf(ServiceFailed.class);
    }

    @Test
    void asksWithTheExactMediaTypeAndTheToken() throws Exception {
        server.answers(LIST, 200, "application/json", page(member("3", "Learner")));

        assertThat(members()).hasSize(1);
        var asked = server.asked(LIST).get(0);
        assertThat(asked.header("Accept")).isEqualTo("application/vnd.ims.lti-nrps.v2.membershipcontainer+json");
        assertThat(asked.header("Authorization")).isEqualTo("Bearer t1");
    }

    @Test
    void readsAMemberOfWhomOnlyIdAndRoleAreKnown() throws Exception {
        server.answers(LIST, 200, "application/json", page(member("3", "Learner")));

        var member = members().get(0);

        assertThat(member.subject()).isEqualTo("3");
        assertThat(member.roles().isLearner()).isTrue();
        assertThat(member.status()).isEqualTo(Member.Status.ACTIVE);
        assertThat(member.name()).isEmpty();
    }

    @Test
    void readsWhetherAMemberIsStillOne() throws Exception {
        server.answers(
                LIST,
                200,
                "application/json",
                page(
                        "{\"user_id\":\"1\",\"status\":\"Inactive\"}",
                        "{\"user_id\":\"2\",\"status\":\"Deleted\"}",
                        "{\"user_id\":\"3\",\"status\":\"Active\"}"));

        assertThat(members())
                .extracting(Member::status)
                .containsExactly(Member.Status.INACTIVE, Member.Status.DELETED, Member.Status.ACTIVE);
    }

    @Test
    void followsThePages() throws Exception {
        var second = server.at(LIST + "?from=2");
        server.answers(
                LIST,
                200,
                Map.of("Link", "<https://x.example/first>; rel=\"first\", <" + second + ">; rel=\"next\""),
                page(member("1", "Learner"), member("2", "Learner")));
        server.answers(LIST + "?from=2", 200, Map.of("Link", "<?from=4>; rel=next"), page(member("3", "Instructor")));
        server.answers(LIST + "?from=4", 200, "application/json", page(member("4", "Learner")));

        assertThat(members()).extracting(Member::subject).containsExactly("1", "2", "3", "4");
    }

    @Test
    void doesNotFollowAPageToAnotherHost() {
        server.answers(LIST, 200, Map.of("Link", "<http://127.0.0.1:1/steal>; rel=\"next\""), page());

        assertThatThrownBy(this::members).hasMessageContaining("another host");
    }

    @Test
    void doesNotFollowPagesInACircle() {
        server.answers(LIST, 200, Map.of("Link", "<" + server.at(LIST) + ">; rel=\"next\""), page());

        assertThatThrownBy(this::members).hasMessageContaining("no end");
    }

    @Test
    void renewsATokenThatIsTurnedDownOnce() throws Exception {
        server.answers(LIST, 401, "application/json", "")
                .answers(LIST, 200, "application/json", page(member("3", "Learner")));

        assertThat(members()).hasSize(1);
        assertThat(server.asked("/token")).hasSize(2);
    }

    @Test
    void givesUpWhenTheRenewedTokenIsTurnedDownToo() {
        server.answers(LIST, 401, "application/json", "");

        fails();
        assertThat(server.asked("/token")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>", "[]", "{}", "{\"members\":null}", "{\"members\":[{\"user_id\""})
    void failsPlainlyOnAListItCannotRead(String body) {
        server.answers(LIST, 200, "application/json", body);

        fails();
    }

    @Test
    void leavesOutEntriesWithoutAnId() throws Exception {
        server.answers(
                LIST, 200, "application/json", page("{}", "7", "null", "{\"user_id\":7}", member("3", "Learner")));

        assertThat(members()).extracting(Member::subject).containsExactly("3");
    }

    @Test
    void failsPlainlyOnAnError() {
        server.answers(LIST, 404, "text/html", "<html>");

        assertThatThrownBy(this::members).hasMessageContaining("404");
    }

    @Test
    void followsNoRedirect() {
        server.answers(LIST, 302, Map.of("Location", "/elsewhere"), "");

        assertThatThrownBy(this::members).hasMessageContaining("302");
        assertThat(server.asked("/elsewhere")).isEmpty();
    }

    @Test
    void namesNobodyInTheWordsOfALog() throws Exception {
        server.answers(LIST, 200, "application/json", page("{\"user_id\":\"3\",\"name\":\"Amira Hassan\"}"));

        assertThat(members().toString()).doesNotContain("Amira");
    }
}
