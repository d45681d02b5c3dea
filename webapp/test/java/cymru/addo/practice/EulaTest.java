package cymru.addo.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EulaTest {
    private static final String ACCEPTED =
            "{\"userId\":\"28\",\"accepted\":true,\"timestamp\":\"2026-11-23T09:00:00.123Z\"}";

    private Classroom classroom;
    private String url;
    private String token;

    @BeforeEach
    void open() {
        classroom = new Classroom();
        var claims = classroom.launch("amira-hughes", "year-4", "message", "LtiEulaRequest");
        url = (String) ((Map<?, ?>) claims.get(LtiNames.EULA_CLAIM)).get("url");
        token = classroom.token(LtiNames.EULA_USER_SCOPE, LtiNames.EULA_DEPLOYMENT_SCOPE);
    }

    @AfterEach
    void close() {
        classroom.close();
    }

    @Test
    void asksForAgreementWithoutAnActivity() {
        var claims = classroom.launch("amira-hughes", "year-4", "message", "LtiEulaRequest");

        assertThat(claims)
                .containsEntry(LtiNames.CLAIM + "message_type", "LtiEulaRequest")
                .doesNotContainKey(LtiNames.CLAIM + "resource_link");
        assertThat(claims.get(LtiNames.EULA_CLAIM))
                .asInstanceOf(MAP)
                .containsEntry("url", classroom.vle.url() + "/eula/1")
                .containsEntry("scope", LtiNames.EULA_SCOPES);
    }

    @Test
    void remembersWhoHasAccepted() {
        var answer = classroom.call("POST", url + "/user", token, "application/json", ACCEPTED);

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(Classroom.json(answer.body())).isEqualTo(Classroom.json(ACCEPTED));
        assertThat(accepted().keySet()).isEqualTo(Set.of("28"));
    }

    @Test
    void forgetsEveryoneForANewEdition() {
        classroom.call("POST", url + "/user", token, "application/json", ACCEPTED);

        assertThat(classroom.call("DELETE", url + "/user", token, null, null).statusCode())
                .isEqualTo(204);
        assertThat(accepted()).isEmpty();
    }

    @Test
    void canDoWithoutAgreement() {
        var answer = classroom.call("PUT", url + "/deployment", token, "application/json", "{\"eulaRequired\":false}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Classroom.json(classroom.get("/api/agreements").body())).containsEntry("eulaRequired", false);
    }

    @Test
    void refusesWhatIsNoAnswerAndWhoIsNobody() {
        assertThat(post("{}")).isEqualTo(400);
        assertThat(post(ACCEPTED.replace("28", "9999"))).isEqualTo(404);
        assertThat(classroom
                        .call("POST", url + "/user", classroom.token(), "application/json", ACCEPTED)
                        .statusCode())
                .isEqualTo(401);
    }

    private int post(String body) {
        return classroom
                .call("POST", url + "/user", token, "application/json", body)
                .statusCode();
    }

    private Map<?, ?> accepted() {
        return (Map<?, ?>)
                Classroom.json(classroom.get("/api/agreements").body()).get("answers");
    }
}
