package cymru.addo.lti.signin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.lti.Fingerprint;
import cymru.addo.lti.LaunchCheck;
import cymru.addo.lti.Secrets;
import cymru.addo.lti.ToolSettings;
import cymru.addo.lti.keys.PlatformKeys;
import cymru.addo.lti.launch.SignInVerifier;
import cymru.addo.lti.signin.SignInOutcome.Refused;
import cymru.addo.lti.signin.SignInOutcome.SignedIn;
import cymru.addo.lti.signin.SignInOutcome.TurnedBack;
import cymru.addo.lti.signin.SignInOutcome.Unreachable;
import cymru.addo.lti.testing.CannedAnswers;
import cymru.addo.lti.testing.MemoryLoginStates;
import cymru.addo.lti.testing.TestClock;
import cymru.addo.lti.testing.TestDirectory;
import cymru.addo.lti.testing.TestKeys;
import cymru.addo.lti.testing.TestTool;
import cymru.addo.lti.testing.TestToolKeys;
import java.net.URI;
import java.net.URLDecoder;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** With a directory that has real keys; each fault of a token is refused as strictly as a launch's. */
class SignInTest {
    private static final String STAFF = "5caff000-0000-4000-8000-000000000001";
    private static final URI CLASSES = URI.create("https://graph.example/v1.0/education/me/classes");
    private static final URI MEMBER = URI.create("https://graph.example/v1.0/me/checkMemberGroups");

    private final TestClock clock = TestClock.ofAMorning();
    private final ToolSettings settings = ToolSettings.at(TestTool.ADDRESS);
    private final CannedAnswers outgoing = new CannedAnswers();
    private final MemoryLoginStates states = new MemoryLoginStates();
    private final Map<String, SignInDoor> doors = new LinkedHashMap<>();
    private final SignIn signIn = signIn();

    @BeforeEach
    void open() {
        doors.put("door", TestDirectory.door());
        outgoing.at(TestDirectory.keySetUri(), TestDirectory.keySet());
    }

    @Test
    void asksTheDirectoryForACodeWithANonceAndAChallenge() {
        var departure = signIn.begin(TestDirectory.door());

        var asked = query(departure.authorizationRequest());
        assertThat(departure.authorizationRequest().toString())
                .startsWith("https://directory.example/" + TestDirectory.TENANT + "/oauth2/v2.0/authorize?");
        assertThat(asked)
                .containsEntry("response_type", "code")
                .containsEntry("client_id", TestDirectory.CLIENT)
                .containsEntry("redirect_uri", "https://addo.example/sign-in/return")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("code_challenge", Fingerprint.of(departure.browserSecret()))
                .containsEntry("state", departure.state())
                .containsKey("nonce");
        assertThat(asked.get("scope").split(" ")).contains("openid", "EduRoster.ReadBasic");
    }

    @Test
    void believesWhomTheDirectoryVouchesFor() {
        var outcome = enter(token -> token.claim("roles", List.of("Pupil")));

        assertThat(outcome).isInstanceOfSatisfying(SignedIn.class, person -> {
            assertThat(person.subject()).isEqualTo(TestDirectory.OID);
            assertThat(person.name()).contains("Amira Hassan");
            assertThat(person.roles()).containsExactly("Pupil");
            assertThat(person.classes()).isEmpty();
        });
    }

    @Test
    void showsTheCodeWithTheVerifierAndTheSecretOfTheDoor() {
        var departure = signIn.begin(TestDirectory.door());
        gives(departure, token -> token);

        finish(departure, "the-code");

        var form =
                query(URI.create("https://x/?" + outgoing.asked().get(0).body().orElseThrow()));
        assertThat(form)
                .containsEntry("grant_type", "authorization_code")
                .containsEntry("code", "the-code")
                .containsEntry("code_verifier", departure.browserSecret())
                .containsEntry("redirect_uri", "https://addo.example/sign-in/return")
                .containsEntry("client_secret", "a secret of ours");
    }

    @Test
    void provesItselfByItsKeyWhereTheDoorHasNoSecret() {
        var door = TestDirectory.door();
        doors.put("door", new SignInDoor(door.registration(), door.directory(), Optional.empty(), door.graph(), false));
        var departure = signIn.begin(doors.get("door"));
        gives(departure, token -> token);

        assertThat(finish(departure, "the-code")).isInstanceOf(SignedIn.class);
        assertThat(query(URI.create(
                        "https://x/?" + outgoing.asked().get(0).body().orElseThrow())))
                .containsEntry("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer")
                .containsKey("client_assertion")
                .doesNotContainKey("client_secret");
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("unsigned", LaunchCheck.SIGNATURE, token -> token.header("alg", "none")),
                fault("by a shared secret", LaunchCheck.SIGNATURE, token -> token.header("alg", "HS256")),
                fault("an extension", LaunchCheck.SIGNATURE, token -> token.header("crit", List.of("b64"))),
                fault("without a key", LaunchCheck.KEY, token -> token.header("kid", null)),
                fault("by a key of nobody", LaunchCheck.KEY, token -> token.header("kid", "other")),
                fault("by a stranger", LaunchCheck.SIGNATURE, token -> token.signedWith(TestKeys.STRANGER)),
                fault("of another issuer", LaunchCheck.ISSUER, token -> token.claim("iss", "https://evil.example")),
                fault(
                        "of a template",
                        LaunchCheck.ISSUER,
                        token -> token.claim("iss", "https://directory.example/{tenantid}/v2.0")),
                fault("with a slash", LaunchCheck.ISSUER, token -> token.claim("iss", TestDirectory.ISSUER + "/")),
                fault("for somebody else", LaunchCheck.AUDIENCE, token -> token.claim("aud", "another")),
                fault(
                        "for others as well",
                        LaunchCheck.AUDIENCE,
                        token -> token.claim("aud", List.of(TestDirectory.CLIENT, "another"))),
                fault("issued to somebody else", LaunchCheck.AUDIENCE, token -> token.claim("azp", "another")),
                fault("expired", LaunchCheck.TIME, token -> token.claim("exp", 1)),
                fault("without an end", LaunchCheck.TIME, token -> token.without("exp")),
                fault("from the future", LaunchCheck.TIME, token -> token.claim("iat", 4_000_000_000L)),
                fault("not good yet", LaunchCheck.TIME, token -> token.claim("nbf", 4_000_000_000L)),
                fault("of nobody", LaunchCheck.SUBJECT, token -> token.without("sub")),
                fault("without an account", LaunchCheck.SUBJECT, token -> token.without("oid")),
                fault("without a tenant", LaunchCheck.SUBJECT, token -> token.without("tid")),
                fault(
                        "of another tenant",
                        LaunchCheck.SUBJECT,
                        token -> token.claim("tid", "00000000-0000-4000-8000-000000000000")),
                fault(
                        "of a private account",
                        LaunchCheck.SUBJECT,
                        token -> token.claim("tid", "9188040d-6c67-4c5b-b112-36a304b66dad")),
                fault("of a guest", LaunchCheck.SUBJECT, token -> token.claim("acct", 1)),
                fault("of a guest in words", LaunchCheck.SUBJECT, token -> token.claim("acct", "1")),
                fault("of another sign-in", LaunchCheck.NONCE, token -> token.claim("nonce", "another")),
                fault("without a nonce", LaunchCheck.NONCE, token -> token.without("nonce")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void refusesAToken(String which, LaunchCheck check, UnaryOperator<TestDirectory> spoiled) {
        assertThat(enter(spoiled)).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.check())
                .isEqualTo(check));
    }

    @Test
    void forgivesAClockThatIsAMinuteOff() {
        var now = clock.instant().getEpochSecond();

        assertThat(enter(token -> token.claim("iat", now + 55).claim("nbf", now + 55)))
                .isInstanceOf(SignedIn.class);
        assertThat(enter(token -> token.claim("iat", now + 65))).isInstanceOf(Refused.class);
    }

    @Test
    void usesASignInOnce() {
        var departure = signIn.begin(TestDirectory.door());
        gives(departure, token -> token);

        assertThat(finish(departure, "the-code")).isInstanceOf(SignedIn.class);
        var asked = outgoing.asked().size();
        assertRefused(finish(departure, "the-code"), LaunchCheck.STATE);
        assertThat(outgoing.asked())
                .as("nobody is asked about a state that was used")
                .hasSize(asked);
    }

    @Test
    void refusesACodeThatAnotherBrowserBrings() {
        var departure = signIn.begin(TestDirectory.door());
        gives(departure, token -> token);

        assertRefused(
                signIn.finish(answer("the-code", departure.state(), null, null, "another browser"), door -> Set.of()),
                LaunchCheck.STATE);
        assertRefused(
                signIn.finish(answer("the-code", departure.state(), null, null, null), door -> Set.of()),
                LaunchCheck.STATE);
        assertThat(outgoing.asked()).isEmpty();
    }

    @Test
    void refusesAnAnswerThatComesTooLate() {
        var departure = signIn.begin(TestDirectory.door());
        clock.advance(Duration.ofMinutes(11));

        assertRefused(finish(departure, "the-code"), LaunchCheck.STATE);
    }

    @Test
    void refusesAnAnswerOfAnotherDirectory() {
        var departure = signIn.begin(TestDirectory.door());
        gives(departure, token -> token);

        assertRefused(
                signIn.finish(
                        answer(
                                "the-code",
                                departure.state(),
                                "https://accounts.example",
                                null,
                                departure.browserSecret()),
                        door -> Set.of()),
                LaunchCheck.ISSUER);
        assertThat(outgoing.asked()).isEmpty();
    }

    @Test
    void refusesTheTokenOfOneDirectoryAtTheDoorOfAnother() {
        doors.put("other", TestDirectory.door("other", "https://other.example/v2.0"));
        var departure = signIn.begin(doors.get("other"));
        gives(departure, token -> token);

        assertRefused(finish(departure, "the-code"), LaunchCheck.ISSUER);
    }

    @Test
    void refusesAnAnswerAtADoorThatIsGone() {
        var departure = signIn.begin(TestDirectory.door());
        doors.clear();

        assertRefused(finish(departure, "the-code"), LaunchCheck.REGISTRATION);
    }

    @Test
    void refusesACodeThatTheDirectoryDoesNotTake() {
        var departure = signIn.begin(TestDirectory.door());
        outgoing.at(TestDirectory.tokenEndpoint(), 400, "{\"error\":\"invalid_grant\"}");

        assertRefused(finish(departure, "the-code"), LaunchCheck.STATE);
    }

    @Test
    void saysThatTheDoorIsToBeMendedWhereTheDirectoryDoesNotTakeUs() {
        var departure = signIn.begin(TestDirectory.door());
        outgoing.at(TestDirectory.tokenEndpoint(), 401, "{\"error\":\"invalid_client\"}");

        assertRefused(finish(departure, "the-code"), LaunchCheck.REGISTRATION);
    }

    @Test
    void saysThatNobodyAnswersWhereTheDirectoryIsDown() {
        var departure = signIn.begin(TestDirectory.door());

        assertThat(finish(departure, "the-code")).isInstanceOf(Unreachable.class);
        outgoing.at(TestDirectory.tokenEndpoint(), 503, "<html>");
        assertThat(finish(departure, "the-code")).isInstanceOf(Unreachable.class);
    }

    @Test
    void refusesAnAnswerWithoutACode() {
        var departure = signIn.begin(TestDirectory.door());

        assertRefused(finish(departure, null), LaunchCheck.MALFORMED);
        assertRefused(finish(departure, "x".repeat(9000)), LaunchCheck.MALFORMED);
    }

    @Test
    void letsSomebodyTurnBack() {
        var departure = signIn.begin(TestDirectory.door());
        var turned = answer(null, departure.state(), null, "access_denied", departure.browserSecret());

        assertThat(signIn.finish(turned, door -> Set.of())).isInstanceOf(TurnedBack.class);
        assertRefused(signIn.finish(turned, door -> Set.of()), LaunchCheck.STATE);
    }

    @Test
    void readsTheClassesWhereItMayAsk() {
        outgoing.at(
                CLASSES,
                "{\"value\":[{\"id\":\"c1\",\"displayName\":\"Year 4\"},{\"id\":\"c2\"},{\"displayName\":\"x\"}]}");

        assertThat(enter(token -> token)).isInstanceOfSatisfying(SignedIn.class, person -> assertThat(person.classes())
                .contains(List.of(new DirectoryClass("c1", "Year 4"))));
    }

    @Test
    void letsSomebodyInThoughNobodyTellsTheirClasses() {
        outgoing.at(CLASSES, 403, "{\"error\":{\"code\":\"Authorization_RequestDenied\"}}");

        assertThat(enter(token -> token)).isInstanceOf(SignedIn.class);
    }

    @Test
    void readsTheGroupsOfTheToken() {
        assertThat(groups(token -> token.claim("groups", List.of(STAFF, "another")))
                        .contains(STAFF))
                .isTrue();
        assertThat(groups(token -> token).contains(STAFF))
                .as("a group that vanished")
                .isFalse();
    }

    @Test
    void asksForTheGroupsOfWhoeverIsInTooManyForAToken() {
        outgoing.at(MEMBER, "{\"value\":[\"" + STAFF + "\"]}");

        assertThat(groups(SignInTest::inTooMany).contains(STAFF)).isTrue();
        assertThat(outgoing.asked()).anySatisfy(request -> {
            assertThat(request.uri()).isEqualTo(MEMBER);
            assertThat(request.body().orElseThrow()).isEqualTo("{\"groupIds\":[\"" + STAFF + "\"]}");
            assertThat(request.headers()).containsEntry("Authorization", "Bearer graph-token");
        });
        assertThat(groups(token -> token.claim("hasgroups", true)).contains(STAFF))
                .isTrue();
    }

    @Test
    void letsNobodyInByGroupsThatCannotBeKnown() {
        outgoing.at(MEMBER, 503, "");

        assertThat(enter(SignInTest::inTooMany, Set.of(STAFF))).isInstanceOf(Unreachable.class);
    }

    private static TestDirectory inTooMany(TestDirectory token) {
        return token.claim("_claim_names", Map.of("groups", "src1"));
    }

    private static Arguments fault(String which, LaunchCheck check, UnaryOperator<TestDirectory> spoiled) {
        return Arguments.of(which, check, spoiled);
    }

    private Groups groups(UnaryOperator<TestDirectory> changed) {
        var outcome = enter(changed, Set.of(STAFF));
        assertThat(outcome).isInstanceOf(SignedIn.class);
        return ((SignedIn) outcome).groups();
    }

    private SignInOutcome enter(UnaryOperator<TestDirectory> changed) {
        return enter(changed, Set.of());
    }

    private SignInOutcome enter(UnaryOperator<TestDirectory> changed, Set<String> groups) {
        var departure = signIn.begin(TestDirectory.door());
        gives(departure, changed);
        return signIn.finish(
                answer("the-code", departure.state(), null, null, departure.browserSecret()), door -> groups);
    }

    private SignInOutcome finish(SignIn.Departure departure, String code) {
        return signIn.finish(answer(code, departure.state(), null, null, departure.browserSecret()), door -> Set.of());
    }

    private static SignInAnswer answer(String code, String state, String issuer, String error, String browserSecret) {
        return new SignInAnswer(code, state, issuer, error, browserSecret);
    }

    private void gives(SignIn.Departure departure, UnaryOperator<TestDirectory> changed) {
        var nonce = query(departure.authorizationRequest()).get("nonce");
        var token =
                changed.apply(new TestDirectory(clock).claim("nonce", nonce)).token();
        outgoing.at(
                TestDirectory.tokenEndpoint(),
                "{\"id_token\":\"" + token + "\",\"access_token\":\"graph-token\",\"token_type\":\"Bearer\"}");
    }

    private static void assertRefused(SignInOutcome outcome, LaunchCheck check) {
        assertThat(outcome).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.check())
                .isEqualTo(check));
    }

    private static Map<String, String> query(URI address) {
        return Arrays.stream(address.getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], UTF_8)));
    }

    private SignIn signIn() {
        var secrets = new Secrets(new SecureRandom());
        var verifier = new SignInVerifier(
                id -> Optional.ofNullable(doors.get(id)).map(SignInDoor::registration),
                states,
                new PlatformKeys(outgoing, clock),
                settings,
                clock);
        return new SignIn(
                id -> Optional.ofNullable(doors.get(id)),
                states,
                verifier,
                new CodeExchange(outgoing, TestToolKeys.begun(clock), secrets, clock),
                new Graph(outgoing),
                settings,
                secrets,
                clock);
    }
}
