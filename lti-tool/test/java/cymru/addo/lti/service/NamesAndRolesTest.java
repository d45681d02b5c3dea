package cymru.addo.lti.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import cymru.addo.lti.PlatformRegistration;
import cymru.addo.lti.Secrets;
import cymru.addo.lti.http.GuardedHttp;
import cymru.addo.lti.service.ServiceOutcome.Done;
import cymru.addo.lti.service.ServiceOutcome.Refused;
import cymru.addo.lti.service.ServiceOutcome.Silence;
import cymru.addo.lti.service.ServiceOutcome.TryLater;
import cymru.addo.lti.testing.LoopbackPlatform;
import cymru.addo.lti.testing.TestClock;
import cymru.addo.lti.testing.TestToolKeys;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
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

    private ClassList list(MemberFilter filter) {
        var outcome = namesAndRoles.list(platform, "1", server.at(LIST), filter);
        if (outcome instanceof Done<ClassList> done) return done.value();
        throw new AssertionError("not done: " + outcome);
    }

    @Test
    void reads2000MembersInPages() throws Exception {
        for (int page = 0; page < 20; page++) {
            var path = LIST + (page == 0 ? "" : "?from=" + page);
            var next = page == 19 ? "" : "<?from=" + (page + 1) + ">; rel=\"next\"";
            server.answers(path, 200, Map.of("Link", next), hundred(page));
        }

        assertThat(members()).hasSize(2000);
        assertThat(server.asked("/token")).hasSize(1);
    }

    private static String hundred(int page) {
        return page(IntStream.range(page * 100, page * 100 + 100)
                .mapToObj(number -> member("m" + number, "Learner"))
                .toArray(String[]::new));
    }

    @Test
    void failsPlainlyOnAListThatIsTooLong() {
        server.answers(
                LIST,
                200,
                "application/json",
                page(IntStream.rangeClosed(0, 20_000)
                        .mapToObj(number -> "{\"user_id\":\"" + number + "\"}")
                        .toArray(String[]::new)));

        assertThatThrownBy(this::members).hasMessageContaining("too long");
    }

    @Test
    void readsAnEmptyClass() throws Exception {
        server.answers(LIST, 200, "application/json", page());

        assertThat(members()).isEmpty();
    }

    @Test
    void remembersWhereToAskForChanges() {
        server.answers(
                        LIST,
                        200,
                        Map.of("Link", "<?from=2>; rel=\"next\", <?since=0>; rel=\"differences\""),
                        page(member("1", "Learner")))
                .answers(
                        LIST + "?from=2",
                        200,
                        Map.of("Link", "<?since=722>; rel=\"differences\""),
                        page(member("2", "Learner")));

        assertThat(list(MemberFilter.EVERYBODY).differences()).contains(server.at(LIST + "?since=722"));
    }

    @Test
    void readsWhoCameAndWhoLeftSince() {
        server.answers(
                LIST + "?since=722",
                200,
                Map.of("Link", "<?since=900>; rel=\"differences\""),
                page(member("5", "Learner"), "{\"user_id\":\"1\",\"status\":\"Deleted\",\"roles\":[\"Learner\"]}"));

        var outcome = namesAndRoles.changes(platform, "1", server.at(LIST), server.at(LIST + "?since=722"));

        assertThat(outcome).isInstanceOf(Done.class);
        var changes = ((Done<ClassList>) outcome).value();
        assertThat(changes.members())
                .extracting(Member::subject, Member::status)
                .containsExactly(tuple("5", Member.Status.ACTIVE), tuple("1", Member.Status.DELETED));
        assertThat(changes.differences()).contains(server.at(LIST + "?since=900"));
    }

    @Test
    void asksNoOtherHostForChanges() {
        assertThat(namesAndRoles.changes(platform, "1", server.at(LIST), URI.create("http://127.0.0.2/since")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void asksForWhomItIsTold() {
        var asked = LIST + "?rlid=link%201&role=Learner&limit=50";
        server.answers(asked, 200, "application/json", page(member("1", "Learner")));

        assertThat(list(MemberFilter.EVERYBODY
                                .ofLink("link 1")
                                .withRole("Learner")
                                .inPagesOf(50))
                        .members())
                .hasSize(1);
    }

    @Test
    void addsToAnAddressThatAlreadyAsks() {
        server.answers(LIST + "?course=4&rlid=7", 200, "application/json", page(member("1", "Learner")));

        assertThat(namesAndRoles.list(platform, "1", server.at(LIST + "?course=4"), MemberFilter.EVERYBODY.ofLink("7")))
                .isInstanceOf(Done.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[%s]", "%s", "[{},%s]"})
    void readsTheLinksValuesForEachMemberHoweverTheyAreSent(String written) {
        var message = String.format(
                written,
                "{\"https://purl.imsglobal.org/spec/lti/claim/custom\":{\"band\":\"y4\",\"due\":null,\"n\":1}}");
        server.answers(
                LIST + "?rlid=7",
                200,
                "application/json",
                page("{\"user_id\":\"1\",\"message\":" + message + "}", "{\"user_id\":\"2\",\"message\":7}"));

        var members = list(MemberFilter.EVERYBODY.ofLink("7")).members();

        assertThat(members.get(0).custom().values()).isEqualTo(Map.of("band", "y4", "n", "1"));
        assertThat(members.get(1).custom().values()).isEmpty();
    }

    @Test
    void readsTheGroupsAndTheFormerNameOfAMember() throws Exception {
        server.answers(
                LIST,
                200,
                "application/json",
                page("{\"user_id\":\"1\",\"lti11_legacy_user_id\":\"old-1\","
                        + "\"group_enrollments\":[{\"group_id\":\"4c\"},{\"group_id\":\"choir\"},{},7]}"));

        var member = members().get(0);

        assertThat(member.groups()).containsExactlyInAnyOrder("4c", "choir");
        assertThat(member.formerUserId()).contains("old-1");
    }

    @Test
    void triesLaterWhereThePlatformIsBusy() {
        server.answers(LIST, 503, Map.of("Retry-After", "30"), "");

        assertThat(namesAndRoles.list(platform, "1", server.at(LIST), MemberFilter.EVERYBODY))
                .isEqualTo(
                        new TryLater<>(Silence.BUSY, "the platform answered 503", Optional.of(Duration.ofSeconds(30))));
    }
}
