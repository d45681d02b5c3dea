package cymru.addo.lti.signin;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.lti.LaunchCheck;
import cymru.addo.lti.Secrets;
import cymru.addo.lti.ToolSettings;
import cymru.addo.lti.keys.PlatformKeys;
import cymru.addo.lti.launch.HostTokenVerifier;
import cymru.addo.lti.signin.SignInOutcome.Refused;
import cymru.addo.lti.signin.SignInOutcome.SignedIn;
import cymru.addo.lti.signin.SignInOutcome.Unreachable;
import cymru.addo.lti.testing.CannedAnswers;
import cymru.addo.lti.testing.TestClock;
import cymru.addo.lti.testing.TestDirectory;
import cymru.addo.lti.testing.TestKeys;
import cymru.addo.lti.testing.TestTool;
import cymru.addo.lti.testing.TestToolKeys;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** In a tab of Teams nobody is asked anything, so each fault of the token must be. */
class TabSignInTest {
    private static final String STAFF = "5caff000-0000-4000-8000-000000000001";
    private static final String TEAMS = "5e3ce6c0-2b1f-4285-8d4b-75ee78787346";
    private static final URI CLASSES = URI.create("https://graph.example/v1.0/education/me/classes");
    private static final URI MEMBER = URI.create("https://graph.example/v1.0/me/checkMemberGroups");

    private final TestClock clock = TestClock.ofAMorning();
    private final CannedAnswers outgoing = new CannedAnswers();
    private final TabSignIn tab = tab();

    @BeforeEach
    void open() {
        outgoing.at(TestDirectory.keySetUri(), TestDirectory.keySet());
    }

    @Test
    void believesWhomTeamsKnows() {
        var outcome = enter(token -> token.claim("roles", List.of("Pupil")));

        assertThat(outcome).isInstanceOfSatisfying(SignedIn.class, person -> {
            assertThat(person.subject()).isEqualTo(TestDirectory.OID);
            assertThat(person.name()).contains("Amira Hassan");
            assertThat(person.roles()).containsExactly("Pupil");
        });
    }

    @Test
    void takesTheAddressOfTheAppForItsId() {
        assertThat(enter(token -> token.claim("aud", "api://addo.example/" + TestDirectory.CLIENT)))
                .isInstanceOf(SignedIn.class);
    }

    @Test
    void takesATokenThatTeamsKeptForAWhileAndShowsAgain() {
        var token = token(each -> each);
        clock.advance(Duration.ofMinutes(50));

        assertThat(enter(token)).isInstanceOf(SignedIn.class);
        assertThat(enter(token)).isInstanceOf(SignedIn.class);
        clock.advance(Duration.ofMinutes(15));
        assertRefused(enter(token), LaunchCheck.TIME);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("unsigned", LaunchCheck.SIGNATURE, token -> token.header("alg", "none")),
                fault("by a shared secret", LaunchCheck.SIGNATURE, token -> token.header("alg", "HS256")),
                fault("by a key of nobody", LaunchCheck.KEY, token -> token.header("kid", "other")),
                fault("by a stranger", LaunchCheck.SIGNATURE, token -> token.signedWith(TestKeys.STRANGER)),
                fault(
                        "of the older version",
                        LaunchCheck.ISSUER,
                        token -> token.claim("iss", "https://sts.directory.example/" + TestDirectory.TENANT + "/")),
                fault("for somebody else", LaunchCheck.AUDIENCE, token -> token.claim("aud", "another")),
                fault(
                        "for another app of ours",
                        LaunchCheck.AUDIENCE,
                        token -> token.claim("aud", "api://addo.example/another")),
                fault(
                        "for the app at another address",
                        LaunchCheck.AUDIENCE,
                        token -> token.claim("aud", "api://evil.example/" + TestDirectory.CLIENT)),
                fault("that is an identity token", LaunchCheck.AUDIENCE, token -> token.without("scp")),
                fault("that allows something else", LaunchCheck.AUDIENCE, token -> token.claim("scp", "User.Read")),
                fault("issued to any program", LaunchCheck.AUDIENCE, token -> token.claim("azp", "another")),
                fault("issued to nobody", LaunchCheck.AUDIENCE, token -> token.without("azp")),
                fault("expired", LaunchCheck.TIME, token -> token.claim("exp", 1)),
                fault("from the future", LaunchCheck.TIME, token -> token.claim("iat", 4_000_000_000L)),
                fault("not good yet", LaunchCheck.TIME, token -> token.claim("nbf", 4_000_000_000L)),
                fault("of nobody", LaunchCheck.SUBJECT, token -> token.without("sub")),
                fault("without an account", LaunchCheck.SUBJECT, token -> token.without("oid")),
                fault(
                        "of another tenant",
                        LaunchCheck.SUBJECT,
                        token -> token.claim("tid", "00000000-0000-4000-8000-000000000000")),
                fault("of a guest", LaunchCheck.SUBJECT, token -> token.claim("acct", 1)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void refusesAToken(String which, LaunchCheck check, UnaryOperator<TestDirectory> spoiled) {
        assertRefused(enter(spoiled), check);
    }

    @Test
    void refusesWhatIsNoToken() {
        assertRefused(enter((String) null), LaunchCheck.MALFORMED);
        assertRefused(enter("not a token"), LaunchCheck.MALFORMED);
    }

    @Test
    void asksForTheClassesInTheNameOfThePerson() {
        outgoing.at(TestDirectory.tokenEndpoint(), "{\"access_token\":\"graph-token\"}");
        outgoing.at(CLASSES, "{\"value\":[{\"id\":\"c1\",\"displayName\":\"Year 4\"}]}");
        var token = token(each -> each);

        assertThat(enter(token)).isInstanceOfSatisfying(SignedIn.class, person -> assertThat(person.classes())
                .contains(List.of(new DirectoryClass("c1", "Year 4"))));
        assertThat(askedAt(TestDirectory.tokenEndpoint()))
                .contains("grant_type=urn:ietf:params:oauth:grant-type:jwt-bearer")
                .contains("requested_token_use=on_behalf_of")
                .contains("assertion=" + token)
                .contains("client_secret=a secret of ours")
                .contains("EduRoster.ReadBasic");
    }

    @Test
    void letsSomebodyInThoughNobodyMayAskForTheirClasses() {
        outgoing.at(TestDirectory.tokenEndpoint(), 400, "{\"error\":\"interaction_required\"}");

        assertThat(enter(token -> token)).isInstanceOfSatisfying(SignedIn.class, person -> assertThat(person.classes())
                .isEmpty());
    }

    @Test
    void asksForTheGroupsOfWhoeverIsInTooManyForAToken() {
        outgoing.at(TestDirectory.tokenEndpoint(), "{\"access_token\":\"graph-token\"}");
        outgoing.at(MEMBER, "{\"value\":[\"" + STAFF + "\"]}");

        assertThat(tab.enter(TestDirectory.door(), token(TabSignInTest::inTooMany), Set.of(STAFF)))
                .isInstanceOfSatisfying(
                        SignedIn.class,
                        person -> assertThat(person.groups().contains(STAFF)).isTrue());
    }

    @Test
    void letsNobodyInByGroupsThatCannotBeKnown() {
        outgoing.at(TestDirectory.tokenEndpoint(), 400, "{\"error\":\"interaction_required\"}");

        assertThat(tab.enter(TestDirectory.door(), token(TabSignInTest::inTooMany), Set.of(STAFF)))
                .isInstanceOf(Unreachable.class);
    }

    private static TestDirectory inTooMany(TestDirectory token) {
        return token.claim("_claim_names", Map.of("groups", "src1"));
    }

    private static Arguments fault(String which, LaunchCheck check, UnaryOperator<TestDirectory> spoiled) {
        return Arguments.of(which, check, spoiled);
    }

    private SignInOutcome enter(UnaryOperator<TestDirectory> changed) {
        return enter(token(changed));
    }

    private SignInOutcome enter(String token) {
        return tab.enter(TestDirectory.door(), token, Set.of());
    }

    private String token(UnaryOperator<TestDirectory> changed) {
        var good = new TestDirectory(clock).claim("scp", "access_as_user").claim("azp", TEAMS);
        return changed.apply(good).token();
    }

    private String askedAt(URI address) {
        var body = outgoing.asked().stream()
                .filter(request -> request.uri().equals(address))
                .map(request -> request.body().orElseThrow())
                .findFirst()
                .orElseThrow();
        return URLDecoder.decode(body, StandardCharsets.UTF_8);
    }

    private static void assertRefused(SignInOutcome outcome, LaunchCheck check) {
        assertThat(outcome).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.check())
                .isEqualTo(check));
    }

    private TabSignIn tab() {
        return new TabSignIn(
                new HostTokenVerifier(new PlatformKeys(outgoing, clock), ToolSettings.at(TestTool.ADDRESS), clock),
                new CodeExchange(outgoing, TestToolKeys.begun(clock), new Secrets(new SecureRandom()), clock),
                new Graph(outgoing));
    }
}
