package cymru.addo.practice;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationsTest {
    private Classroom classroom;

    @BeforeEach
    void open() {
        classroom = new Classroom();
    }

    @AfterEach
    void close() {
        classroom.close();
    }

    @Test
    void opensTheLinkWithTheConfigurationAndAToken() {
        var parameters = invitation("http://localhost:8080/lti/register/demo?x=1");

        assertThat(parameters)
                .containsEntry("x", "1")
                .containsEntry("openid_configuration", classroom.vle.url() + "/openid-configuration")
                .containsKey("registration_token");
    }

    @Test
    void describesThePlatform() {
        var configuration =
                Classroom.json(classroom.get("/openid-configuration").body());

        assertThat(configuration)
                .containsEntry("issuer", classroom.vle.url())
                .containsEntry("registration_endpoint", classroom.vle.url() + "/register")
                .containsEntry("authorization_endpoint", classroom.vle.url() + "/auth");
    }

    @Test
    void installsTheToolAndUsesItForTheNextLaunch() {
        var answer = register(token(), request());

        assertThat(answer.statusCode()).isEqualTo(200);
        var client = (String) Classroom.json(answer.body()).get("client_id");
        assertThat(classroom.loginInitiation("amira-hughes", "year-4-agreement"))
                .containsEntry("client_id", client)
                .containsEntry("lti_deployment_id", "2");
    }

    @Test
    void tellsAToolOnlyWhatItAskedFor() {
        register(token(), request());

        assertThat(classroom.launch("amira-hughes", "year-4-agreement"))
                .containsEntry("name", "Amira Hughes")
                .doesNotContainKeys("email", LtiNames.MEMBERSHIPS_CLAIM);
    }

    @Test
    @SuppressWarnings("unchecked")
    void keepsTheMessagesAndScopesThatItKnows() {
        var request = request();
        request.put("scope", LtiNames.SCORE_SCOPE + " https://example.org/scope/all");
        var lti = new LinkedHashMap<>((Map<String, Object>) request.get(LtiNames.TOOL_CONFIGURATION));
        lti.put(
                "messages",
                List.of(
                        Map.of("type", "LtiDeepLinkingRequest", "target_link_uri", classroom.tool.url() + "/choose"),
                        Map.of("type", "LtiStartProctoring")));
        request.put(LtiNames.TOOL_CONFIGURATION, lti);

        register(token(), request);

        var tool = Classroom.rows(classroom.get("/api/tools")).get(1);
        assertThat(tool)
                .containsEntry("scopes", List.of(LtiNames.SCORE_SCOPE))
                .containsEntry("messages", Map.of("LtiDeepLinkingRequest", classroom.tool.url() + "/choose"));
        assertThat(classroom.launch("chidi-okoro", "year-4", "message", "LtiDeepLinkingRequest"))
                .containsEntry(LtiNames.CLAIM + "target_link_uri", classroom.tool.url() + "/choose");
        assertThat(classroom.get("/as/chidi-okoro/course/year-4").body())
                .contains("use/content")
                .doesNotContain("use/agreement");
    }

    @Test
    void showsAnAdministratorWhatIsRegistered() {
        var client =
                (String) Classroom.json(register(token(), request()).body()).get("client_id");

        assertThat(classroom.get("/admin/tools/" + client).body())
                .contains("Another tool", client, classroom.tool.url() + "/lti/jwks", "names, no e-mail addresses");
    }

    @Test
    void showsAnAdministratorWhyARegistrationFailed() {
        var spoilt = request();
        spoilt.remove("jwks_uri");
        register(token(), spoilt);

        assertThat(classroom.get("/admin").body()).contains("Another tool", "missing required attribute jwks_uri");
        assertThat(Classroom.rows(classroom.get("/api/tools/failures")))
                .singleElement()
                .satisfies(
                        failure -> assertThat(failure).containsEntry("words", "missing required attribute jwks_uri"));
    }

    @Test
    void retiresAToolWithItsTokens() {
        register(token(), request());
        var token = classroom.token(LtiNames.MEMBERSHIPS_SCOPE);

        classroom.post("/admin/tools/" + Tool.OF_THE_DEMONSTRATION + "/retire", Map.of());

        assertThat(Classroom.rows(classroom.get("/api/tools"))).hasSize(1);
        assertThat(classroom.call("GET", "/memberships/4", token, null, null).statusCode())
                .isEqualTo(401);
    }

    @Test
    void keepsTheLastTool() {
        classroom.post("/api/tools/retire", Map.of("tool", Tool.OF_THE_DEMONSTRATION));

        assertThat(Classroom.rows(classroom.get("/api/tools"))).hasSize(1);
    }

    @Test
    void takesATokenOnce() {
        var token = token();
        register(token, request());

        var second = register(token, request());

        assertThat(second.statusCode()).isEqualTo(401);
        assertThat(second.body()).isEqualTo("token_already_used");
    }

    @Test
    void letsAToolMendItsRequestAndTryAgainWithTheSameToken() {
        var token = token();
        var spoilt = request();
        spoilt.remove("client_name");
        register(token, spoilt);

        assertThat(register(token, request()).statusCode()).isEqualTo(200);
    }

    @Test
    void asksForAToken() {
        var answer = classroom.postJson("/register", JSONObjectUtils.toJSONString(request()));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).isEqualTo("missing_registration_token");
    }

    @Test
    void takesNoTokenAfterAnHour() {
        var token = token();
        classroom.clock.advance(Duration.ofMinutes(61));

        assertThat(register(token, request()).statusCode()).isEqualTo(404);
    }

    @Test
    void answersGarbageWithAPageThatSaysNothing() {
        assertThat(register("garbage", request()).statusCode()).isEqualTo(404);
        assertThat(classroom
                        .postJson("/register", "", "Authorization", "Bearer " + token())
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "response_types",
                "initiate_login_uri",
                "redirect_uris",
                "client_name",
                "jwks_uri",
                "token_endpoint_auth_method",
                "https://purl.imsglobal.org/spec/lti-tool-configuration"
            })
    void namesWhatIsMissing(String attribute) {
        var request = request();
        request.remove(attribute);

        assertThat(refusal(request)).isEqualTo("missing required attribute " + attribute);
    }

    @ParameterizedTest
    @CsvSource({
        "application_type,native,invalid_application_type",
        "token_endpoint_auth_method,client_secret_basic,invalid_token_endpoint_auth_method",
        "response_types,code,invalid_response_types"
    })
    void namesWhatIsWrong(String attribute, String value, String refusal) {
        var request = request();
        request.put(attribute, value);

        assertThat(refusal(request)).isEqualTo(refusal);
    }

    @Test
    void comparesTheDomainWithItsPort() {
        var request = request();
        request.put(
                LtiNames.TOOL_CONFIGURATION,
                Map.of("domain", "localhost", "target_link_uri", classroom.tool.url() + "/lti/launch"));

        assertThat(refusal(request)).isEqualTo("domain_targetlinkuri_mismatch");
    }

    @Test
    void asksForADomain() {
        var request = request();
        request.put(LtiNames.TOOL_CONFIGURATION, Map.of("target_link_uri", classroom.tool.url() + "/lti/launch"));

        assertThat(refusal(request)).isEqualTo("missing_domain");
    }

    private Map<String, Object> request() {
        var url = classroom.tool.url();
        var fields = new LinkedHashMap<String, Object>();
        fields.put("application_type", "web");
        fields.put("response_types", List.of("id_token"));
        fields.put("initiate_login_uri", url + "/lti/login");
        fields.put("redirect_uris", List.of(url + "/lti/launch"));
        fields.put("client_name", "Another tool");
        fields.put("jwks_uri", url + "/lti/jwks");
        fields.put("token_endpoint_auth_method", "private_key_jwt");
        fields.put(
                LtiNames.TOOL_CONFIGURATION,
                Map.of(
                        "domain", URI.create(url).getAuthority(),
                        "target_link_uri", url + "/lti/launch",
                        "claims", List.of("name")));
        return fields;
    }

    private String refusal(Map<String, Object> request) {
        var answer = register(token(), request);
        assertThat(answer.statusCode()).isEqualTo(400);
        return answer.body();
    }

    private HttpResponse<String> register(String token, Map<String, Object> request) {
        return classroom.postJson(
                "/register", JSONObjectUtils.toJSONString(request), "Authorization", "Bearer " + token);
    }

    private String token() {
        return invitation(classroom.tool.url() + "/register").get("registration_token");
    }

    private Map<String, String> invitation(String link) {
        var answer = classroom.post("/api/registrations", Map.of("link", link));
        var query =
                URI.create((String) Classroom.json(answer.body()).get("open")).getRawQuery();
        var parameters = new LinkedHashMap<String, String>();
        for (var part : query.split("&")) {
            var pair = part.split("=", 2);
            parameters.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
        }
        return parameters;
    }
}
