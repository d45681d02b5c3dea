package cymru.addo.practice;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdministrationTest {
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
    void signsWithTheNewKeyAndStillPublishesTheOneBefore() throws Exception {
        var before = keys();

        classroom.post("/admin/keys", Map.of());

        assertThat(keys()).hasSize(2).contains(before.get(0));
        assertThat(classroom.launch("amira-hughes", "year-4-agreement")).containsKey("sub");
    }

    @Test
    void letsGoOfAKeyAtTheSecondChange() throws Exception {
        var first = keys().get(0);

        classroom.post("/api/keys", Map.of());
        classroom.post("/api/keys", Map.of());

        assertThat(keys()).hasSize(2).doesNotContain(first);
    }

    @Test
    void publishesNoPrivateKey() throws Exception {
        assertThat(JWKSet.parse(classroom.get("/jwks").body()).getKeys()).noneMatch(JWK::isPrivate);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/jwks", "/auth", "/memberships/4"})
    void makesAServiceFailAndMendsIt(String path) {
        var service = path.split("/")[1];

        turn(service, "error");
        assertThat(classroom.get(path).statusCode()).isEqualTo(500);
        turn(service, "wrong-type");
        assertThat(classroom.get(path).headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
        turn(service, "ok");
        assertThat(classroom.get(path).statusCode()).isNotEqualTo(500);
    }

    @Test
    void makesTheTokenFail() {
        turn("token", "error");

        assertThat(classroom.post("/token", Map.of()).statusCode()).isEqualTo(500);
    }

    @Test
    void makesAServiceSlow() {
        turn("jwks", "slow");
        var started = System.nanoTime();

        classroom.get("/jwks");

        assertThat(System.nanoTime() - started).isGreaterThan(300_000_000L);
    }

    @Test
    void turnsOneSwitchAndLeavesTheOthers() {
        turn("jwks", "slow");

        assertThat(Classroom.json(classroom.get("/api/switches").body()))
                .containsEntry("auth", "ok")
                .containsEntry("jwks", "slow")
                .containsEntry("lineitems", "ok")
                .containsEntry("storage", "off")
                .hasSize(Switches.Fallible.values().length + 1);
    }

    @Test
    void knowsNoOtherSwitch() {
        assertThat(classroom
                        .post("/api/switches", Map.of("service", "coffee", "state", "ok"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(classroom
                        .post("/api/switches", Map.of("service", "jwks", "state", "sad"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void opensARegistrationLinkInAFrame() {
        var page = classroom.post("/admin/install", Map.of("link", "http://localhost:8080/lti/register/demo"));

        assertThat(page.body())
                .contains("<iframe")
                .contains("http://localhost:8080/lti/register/demo?openid_configuration=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "demo", "javascript:alert(1)", "ftp://tool.example/x"})
    void refusesWhatIsNoLink(String link) {
        var page = classroom.post("/admin/install", Map.of("link", link));

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("class=\"fault\"").doesNotContain("<iframe");
    }

    @Test
    void takesNoFormFromAnotherSite() {
        var answer = classroom.post("/admin/keys", Map.of(), "Sec-Fetch-Site", "cross-site");

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    private List<String> keys() throws Exception {
        return JWKSet.parse(classroom.get("/jwks").body()).getKeys().stream()
                .map(JWK::getKeyID)
                .toList();
    }

    private void turn(String service, String state) {
        assertThat(classroom
                        .post("/api/switches", Map.of("service", service, "state", state))
                        .statusCode())
                .isEqualTo(200);
    }
}
