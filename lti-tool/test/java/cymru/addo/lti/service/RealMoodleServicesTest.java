package cymru.addo.lti.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.util.JSONObjectUtils;
import cymru.addo.lti.PlatformRegistration;
import cymru.addo.lti.Secrets;
import cymru.addo.lti.http.GuardedHttp;
import cymru.addo.lti.service.ServiceOutcome.Done;
import cymru.addo.lti.service.ServiceOutcome.Gone;
import cymru.addo.lti.testing.LoopbackPlatform;
import cymru.addo.lti.testing.MoodleSamples;
import cymru.addo.lti.testing.TestClock;
import cymru.addo.lti.testing.TestToolKeys;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The token and class list answers of a real Moodle, given again by a real server. */
class RealMoodleServicesTest {
    private static final String TOKEN = "/mod/lti/token.php";
    private static final String MEMBERS = "/mod/lti/services.php/CourseSection/2/bindings/1/memberships";

    private final TestClock clock = TestClock.ofAMorning();
    private LoopbackPlatform server;
    private PlatformRegistration moodle;
    private ServiceTokens tokens;
    private NamesAndRoles namesAndRoles;

    @BeforeEach
    void start() throws Exception {
        server = new LoopbackPlatform();
        moodle = new PlatformRegistration(
                "moodle",
                server.at("").toString(),
                "RVD71Y7kvGDD7qe",
                Set.of("1"),
                server.at("/mod/lti/auth.php"),
                server.at(TOKEN),
                null,
                server.at("/mod/lti/certs.php"),
                false);
        var http = new GuardedHttp(true);
        tokens = new ServiceTokens(http, TestToolKeys.begun(clock), new Secrets(new SecureRandom()), clock);
        namesAndRoles = new NamesAndRoles(http, tokens);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private void tokenEndpointSays(String recorded) {
        var answer = MoodleSamples.read("token-cases").object(recorded);
        server.answers(
                TOKEN,
                answer.number("status").orElseThrow().intValue(),
                "text/html; charset=utf-8",
                MoodleSamples.body(answer));
    }

    private void classListSays(String query, String recorded) {
        var answer = MoodleSamples.read("nrps", server.at("")).object(recorded).object("response");
        var headers = new HashMap<String, String>();
        answer.object("headers").values().forEach((name, value) -> headers.put(name, value.toString()));
        server.answers(
                MEMBERS + query, answer.number("status").orElseThrow().intValue(), headers, MoodleSamples.body(answer));
    }

    private List<Member> members(String query) throws ServiceFailed {
        return namesAndRoles.members(moodle, "1", server.at(MEMBERS + query));
    }

    @Test
    void readsATokenThatCallsItselfHtml() throws Exception {
        tokenEndpointSays("ok");

        var token = tokens.token(moodle, "1", Set.of(NamesAndRoles.SCOPE));

        assertThat(token.value()).isEqualTo("632a6819d9a0cc21cbce4c411abe4db2");
        assertThat(token.scopes()).hasSize(5);
    }

    @Test
    void believesTheTokenAboutWhatItIsGoodFor() throws Exception {
        tokenEndpointSays("scope_partial");

        assertThat(tokens.token(moodle, "1", Set.of(NamesAndRoles.SCOPE, "https://example.org/unheard-of"))
                        .scopes())
                .containsExactly(NamesAndRoles.SCOPE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wrong_sub", "expired", "iat_future_3s", "unknown_kid", "scope_unknown", "scope_none"})
    void failsPlainlyWithEachOfItsRefusals(String recorded) {
        tokenEndpointSays(recorded);

        assertThatThrownBy(() -> tokens.token(moodle, "1", Set.of(NamesAndRoles.SCOPE)))
                .isInstanceOf(ServiceFailed.class)
                .hasMessageContaining("400");
    }

    @Test
    void readsAWholeClassWithShortRoleNames() throws Exception {
        tokenEndpointSays("ok");
        classListSays("", "all");

        var members = members("");

        assertThat(members).hasSize(32);
        assertThat(members).filteredOn(member -> member.roles().isInstructor()).hasSize(1);
        assertThat(members).allMatch(member -> member.status() == Member.Status.ACTIVE);
    }

    @Test
    void seesATeachingAssistantAsALearnerThoughTheyLaunchAsAnInstructor() throws Exception {
        tokenEndpointSays("ok");
        classListSays("", "all");

        var assistant = members("").stream()
                .filter(member -> member.subject().equals("65"))
                .findFirst()
                .orElseThrow();

        assertThat(assistant.roles().isLearner()).isTrue();
        assertThat(assistant.roles().isInstructor()).isFalse();
    }

    @Test
    void readsAClassWhoseNamesTheSchoolDoesNotShare() throws Exception {
        tokenEndpointSays("ok");
        var body =
                JSONObjectUtils.toJSONString(MoodleSamples.read("nrps.no_pii").values());
        server.answers(MEMBERS, 200, "application/vnd.ims.lti-nrps.v2.membershipcontainer+json", body);

        assertThat(members(""))
                .isNotEmpty()
                .allMatch(member -> member.name().isEmpty() && member.email().isEmpty())
                .anyMatch(member -> member.sourcedId().isPresent());
    }

    @Test
    void followsItsPages() throws Exception {
        tokenEndpointSays("ok");
        classListSays("?limit=10", "limit10");
        classListSays("?limit=10&from=10", "limit10_from30");

        assertThat(members("?limit=10")).hasSize(12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"accept_json", "other_tool_code", "course_unknown"})
    void failsPlainlyWithEachRefusalOfAClassList(String recorded) {
        tokenEndpointSays("ok");
        classListSays("", recorded);

        assertThatThrownBy(() -> members("")).isInstanceOf(ServiceFailed.class);
    }

    @Test
    void readsThoseWhoMayOpenALink() throws Exception {
        tokenEndpointSays("ok");
        classListSays("?rlid=3", "rlid");

        var list = namesAndRoles.list(moodle, "1", server.at(MEMBERS), MemberFilter.EVERYBODY.ofLink("3"));

        assertThat(list).isInstanceOf(Done.class);
        assertThat(((Done<ClassList>) list).value().members()).isNotEmpty();
        assertThat(((Done<ClassList>) list).value().differences()).isEmpty();
    }

    @Test
    void findsThatALinkIsGone() throws Exception {
        tokenEndpointSays("ok");
        classListSays("?rlid=99", "rlid_unknown");

        assertThat(namesAndRoles.list(moodle, "1", server.at(MEMBERS), MemberFilter.EVERYBODY.ofLink("99")))
                .isInstanceOf(Gone.class);
    }
}
