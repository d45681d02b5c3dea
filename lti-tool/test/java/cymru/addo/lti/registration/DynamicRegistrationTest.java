package cymru.addo.lti.registration;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.util.JSONObjectUtils;
import cymru.addo.lti.Claims;
import cymru.addo.lti.Json;
import cymru.addo.lti.ToolSettings;
import cymru.addo.lti.http.GuardedHttp;
import cymru.addo.lti.registration.RegistrationOutcome.Registered;
import cymru.addo.lti.registration.RegistrationOutcome.RegistrationRefused;
import cymru.addo.lti.testing.LoopbackPlatform;
import cymru.addo.lti.testing.MoodleSamples;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DynamicRegistrationTest {
    private static final String CONFIGURATION = "/mod/lti/openid-configuration.php";
    private static final String ENDPOINT = "/mod/lti/openid-registration.php";

    private final ToolSettings settings =
            ToolSettings.at(URI.create("http://localhost:8080")).allowingLoopback();
    private LoopbackPlatform server;
    private Map<String, Object> configuration;

    @BeforeEach
    void start() throws Exception {
        server = new LoopbackPlatform();
        configuration = new HashMap<>(recorded().object("openid_configuration").values());
        server.answers(
                ENDPOINT,
                200,
                "application/json",
                JSONObjectUtils.toJSONString(recorded().object("response").values()));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Claims recorded() {
        return MoodleSamples.read("dynamic-registration", server.at(""));
    }

    private RegistrationOutcome register(Optional<String> token) {
        server.answers(CONFIGURATION, 200, "application/json", JSONObjectUtils.toJSONString(configuration));
        return new DynamicRegistration(new GuardedHttp(true), settings)
                .register(server.at(CONFIGURATION), token, tool());
    }

    private ToolDescription tool() {
        return new ToolDescription(
                Map.of("", "Addo", "cy", "Addo"),
                Map.of("", "The acceptable use agreement", "cy", "Y cytundeb defnydd derbyniol"),
                URI.create("http://localhost:8080/lti/login"),
                URI.create("http://localhost:8080/lti/launch"),
                URI.create("http://localhost:8080/lti/jwks"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of("band", "$Context.id"),
                List.of("iss", "sub", "name"),
                Set.of(
                        "https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly",
                        "https://example.org/unheard-of"),
                List.of("LtiResourceLinkRequest", "LtiEulaRequest"));
    }

    private Claims sent() {
        return Json.object(server.asked(ENDPOINT).get(0).body()).orElseThrow();
    }

    private String refusal() {
        var outcome = register(Optional.of("token"));
        assertThat(outcome).isInstanceOf(RegistrationRefused.class);
        return ((RegistrationRefused) outcome).reason();
    }

    @Test
    void registersWithAMoodle() {
        var outcome = register(Optional.of("one-time-token"));

        assertThat(outcome).isInstanceOfSatisfying(Registered.class, registered -> {
            assertThat(registered.issuer()).isEqualTo(server.at("").toString());
            assertThat(registered.clientId()).isEqualTo("RVD71Y7kvGDD7qe");
            assertThat(registered.deploymentId()).contains("1");
            assertThat(registered.authorizationEndpoint()).isEqualTo(server.at("/mod/lti/auth.php"));
            assertThat(registered.tokenEndpoint()).isEqualTo(server.at("/mod/lti/token.php"));
            assertThat(registered.jwksUri()).isEqualTo(server.at("/mod/lti/certs.php"));
            assertThat(registered.family()).contains("moodle");
            assertThat(registered.as("r1").deployments()).containsExactly("1");
        });
    }

    @Test
    void introducesItselfAsThePlatformsExpect() {
        register(Optional.empty());

        assertThat(sent().text("application_type")).contains("web");
        assertThat(sent().texts("response_types")).contains(List.of("id_token"));
        assertThat(sent().text("token_endpoint_auth_method")).contains("private_key_jwt");
        assertThat(sent().text("initiate_login_uri")).contains("http://localhost:8080/lti/login");
        assertThat(sent().texts("redirect_uris")).contains(List.of("http://localhost:8080/lti/launch"));
        assertThat(sent().text("client_name")).contains("Addo");
        assertThat(sent().text("client_name#cy")).contains("Addo");
    }

    @Test
    void namesItsDomainWithThePort() {
        register(Optional.empty());

        var lti = sent().object("https://purl.imsglobal.org/spec/lti-tool-configuration");
        assertThat(lti.text("domain")).contains("localhost:8080");
        assertThat(lti.text("target_link_uri")).contains("http://localhost:8080/lti/launch");
    }

    @Test
    void asksOnlyForWhatIsOnOffer() {
        register(Optional.empty());

        var lti = sent().object("https://purl.imsglobal.org/spec/lti-tool-configuration");
        assertThat(sent().text("scope"))
                .contains("https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly");
        assertThat(lti.objects("messages"))
                .extracting(message -> message.text("type").orElseThrow())
                .containsExactly("LtiResourceLinkRequest");
    }

    @Test
    void showsTheTokenOnlyWhereOneWasGiven() {
        register(Optional.of("one-time-token"));
        assertThat(server.asked(ENDPOINT).get(0).header("Authorization")).isEqualTo("Bearer one-time-token");

        register(Optional.empty());
        assertThat(server.asked(ENDPOINT).get(1).headers()).doesNotContainKey("Authorization");
    }

    @Test
    void followsARedirectOfTheConfigurationOnTheSameHost() {
        server.answers("/config", 302, Map.of("Location", CONFIGURATION), "");
        server.answers(CONFIGURATION, 200, "application/json", JSONObjectUtils.toJSONString(configuration));

        var outcome = new DynamicRegistration(new GuardedHttp(true), settings)
                .register(server.at("/config"), Optional.empty(), tool());

        assertThat(outcome).isInstanceOf(Registered.class);
    }

    @Test
    void followsNoRedirectToAnotherHost() {
        server.answers("/config", 302, Map.of("Location", "http://127.0.0.2/config"), "");

        var outcome = new DynamicRegistration(new GuardedHttp(true), settings)
                .register(server.at("/config"), Optional.empty(), tool());

        assertThat(outcome).isInstanceOf(RegistrationRefused.class);
    }

    @Test
    void refusesAConfigurationThatSpeaksForAnotherIssuer() {
        configuration.put("issuer", "https://canvas.instructure.com");

        assertThat(refusal()).contains("issuer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"issuer", "authorization_endpoint", "token_endpoint", "jwks_uri", "registration_endpoint"})
    void refusesAConfigurationThatLacksAnEndpoint(String name) {
        configuration.remove(name);

        assertThat(refusal()).contains(name.equals("issuer") ? "issuer" : name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"authorization_endpoint", "token_endpoint", "jwks_uri", "registration_endpoint"})
    void refusesAnEndpointThatIsNoWebAddress(String name) {
        configuration.put(name, "javascript:alert(1)");

        assertThat(refusal()).contains(name);
    }

    @Test
    void asksNobodyWithoutHttpsUnlessThatIsAllowed() {
        var strict =
                new DynamicRegistration(new GuardedHttp(false), ToolSettings.at(URI.create("https://addo.example")));

        assertThat(strict.register(server.at(CONFIGURATION), Optional.empty(), tool()))
                .isInstanceOf(RegistrationRefused.class);
        assertThat(server.asked(CONFIGURATION)).isEmpty();
    }

    @Test
    void takesTheTokenAudienceOfThePlatform() {
        configuration.put("authorization_server", "https://api.brightspace.com/auth/token");

        var registered = (Registered) register(Optional.empty());

        assertThat(registered.as("r1").tokenAudience()).isEqualTo("https://api.brightspace.com/auth/token");
    }

    @ParameterizedTest
    @CsvSource({
        "token_reused,token_already_used",
        "no_token,missing_registration_token",
        "domain_without_port,domain_targetlinkuri_mismatch",
        "no_client_name,missing required attribute client_name",
        "garbage_token,404"
    })
    void passesOnWhatAMoodleSaysWhenItRefuses(String recorded, String expected) throws Exception {
        var answer = MoodleSamples.read("dynamic-registration-errors").object(recorded);
        server.close();
        server = new LoopbackPlatform();
        configuration = new HashMap<>(recorded().object("openid_configuration").values());
        server.answers(
                ENDPOINT,
                answer.number("status").orElseThrow().intValue(),
                "text/html",
                answer.text("body").orElseThrow());

        assertThat(refusal()).contains(expected).doesNotContain("<");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>", "[]", "{}", "{\"client_id\":7}"})
    void refusesAnAnswerWithoutAClientId(String body) throws Exception {
        server.close();
        server = new LoopbackPlatform();
        configuration = new HashMap<>(recorded().object("openid_configuration").values());
        server.answers(ENDPOINT, 200, "application/json", body);

        assertThat(refusal()).isNotBlank();
    }

    @Test
    void doesWithoutADeployment() throws Exception {
        server.close();
        server = new LoopbackPlatform();
        configuration = new HashMap<>(recorded().object("openid_configuration").values());
        server.answers(ENDPOINT, 200, "application/json", "{\"client_id\":\"abc\"}");

        assertThat(((Registered) register(Optional.empty())).as("r1").deployments())
                .isEmpty();
    }

    private static final String EULA = "https://purl.imsglobal.org/spec/lti/scope/eula/user";
    private static final String GRADES = "https://purl.imsglobal.org/spec/lti-ags/scope/score";

    /** Asks for all there is, of a platform that calls itself so and offers these. */
    private Registered registerAll(String family, List<Map<String, Object>> offered) {
        var lti = new HashMap<String, Object>(Map.of("product_family_code", family));
        if (offered != null) lti.put("messages_supported", offered);
        configuration.put("https://purl.imsglobal.org/spec/lti-platform-configuration", lti);
        configuration.put("scopes_supported", List.of(EULA, GRADES));
        server.answers(CONFIGURATION, 200, "application/json", JSONObjectUtils.toJSONString(configuration));
        return (Registered) new DynamicRegistration(new GuardedHttp(true), settings)
                .register(server.at(CONFIGURATION), Optional.empty(), everything());
    }

    private ToolDescription everything() {
        var some = tool();
        return new ToolDescription(
                some.names(),
                some.descriptions(),
                some.loginUri(),
                some.launchUri(),
                some.jwksUri(),
                Optional.of(URI.create("http://localhost:8080/logo.png")),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                some.claims(),
                Set.of(EULA, GRADES, "https://purl.imsglobal.org/spec/lti-gs/scope/contextgroup.readonly"),
                List.of("LtiResourceLinkRequest", "LtiDeepLinkingRequest", "LtiEulaRequest"));
    }

    private static List<Map<String, Object>> allMessages() {
        return List.of(
                Map.of("type", "LtiResourceLinkRequest"),
                Map.of("type", "LtiDeepLinkingRequest", "placements", List.of("ContentArea", "RichTextEditor")),
                Map.of("type", "LtiEulaRequest"));
    }

    private static Claims lti(Claims sent) {
        return sent.object("https://purl.imsglobal.org/spec/lti-tool-configuration");
    }

    private static List<String> messagesOf(Claims sent) {
        return lti(sent).objects("messages").stream()
                .map(message -> message.text("type").orElseThrow())
                .toList();
    }

    private Claims sent(int index) {
        return Json.object(server.asked(ENDPOINT).get(index).body()).orElseThrow();
    }

    @Test
    void asksForEveryMessageAndScopeThatIsOffered() {
        registerAll("somevle", allMessages());

        assertThat(messagesOf(sent()))
                .containsExactly("LtiResourceLinkRequest", "LtiDeepLinkingRequest", "LtiEulaRequest");
        assertThat(sent().text("scope")).contains(GRADES + " " + EULA);
        var choosing = lti(sent()).objects("messages").get(1);
        assertThat(choosing.texts("placements")).contains(List.of("ContentArea"));
        assertThat(choosing.text("label#cy")).contains("Addo");
        assertThat(choosing.text("icon_uri")).contains("http://localhost:8080/logo.png");
    }

    @Test
    void asksForWhatEverybodyKnowsWhereNoMessagesAreListed() {
        registerAll("somevle", null);

        assertThat(messagesOf(sent())).containsExactly("LtiResourceLinkRequest", "LtiDeepLinkingRequest");
    }

    @Test
    void asksForLessWhereACanvasStumbles() throws Exception {
        server.close();
        server = new LoopbackPlatform();
        configuration = new HashMap<>(recorded().object("openid_configuration").values());
        server.answers(ENDPOINT, 422, "application/json", "{\"error\":\"invalid_client_metadata\"}")
                .answers(ENDPOINT, 200, "application/json", "{\"client_id\":\"1000001\"}");

        assertThat(registerAll("canvas", allMessages()).clientId()).isEqualTo("1000001");

        assertThat(messagesOf(sent(0))).contains("LtiEulaRequest");
        assertThat(messagesOf(sent(1))).containsExactly("LtiResourceLinkRequest", "LtiDeepLinkingRequest");
        assertThat(sent(1).text("scope")).contains(GRADES);
    }

    @Test
    void asksOnceWhereThereIsNoLessToAsk() throws Exception {
        server.close();
        server = new LoopbackPlatform();
        configuration = new HashMap<>(recorded().object("openid_configuration").values());
        server.answers(ENDPOINT, 422, "application/json", "{}");

        assertThat(refusal()).contains("422");
        assertThat(server.asked(ENDPOINT)).hasSize(1);
    }

    @Test
    void tellsACanvasHowMuchItWantsToKnow() {
        registerAll("canvas", allMessages());
        assertThat(lti(sent()).text("https://canvas.instructure.com/lti/privacy_level"))
                .contains("name_only");
    }

    @Test
    void tellsOnlyACanvasSo() {
        registerAll("moodle", allMessages());

        assertThat(lti(sent()).has("https://canvas.instructure.com/lti/privacy_level"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "desire2learn,https://auth.brightspace.com/core/connect/token,https://api.brightspace.com/auth/token",
        "desire2learn,https://vle.example/token,",
        "moodle,https://auth.brightspace.com/core/connect/token,"
    })
    void knowsWhomABrightspaceWantsAddressed(String family, String tokenEndpoint, String audience) {
        configuration.put("token_endpoint", tokenEndpoint);

        assertThat(registerAll(family, allMessages()).tokenAudience()).isEqualTo(Optional.ofNullable(audience));
    }
}
