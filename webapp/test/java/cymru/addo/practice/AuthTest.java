package cymru.addo.practice;

import static cymru.addo.practice.Classroom.fields;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthTest {
    private static Classroom classroom;

    @BeforeAll
    static void open() {
        classroom = new Classroom();
    }

    @AfterAll
    static void close() {
        classroom.close();
    }

    private static Map<String, String> goodRequest() {
        return classroom.authenticationRequest(classroom.loginInitiation("amira-hughes", "year-4-agreement"));
    }

    @Test
    void answersAProperRequestWithAnIdTokenAndTheState() {
        var page = classroom.authenticate(goodRequest());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("action=\"" + classroom.tool.url() + "/lti/launch\"");
        assertThat(fields(page)).containsEntry("state", "st-1").containsKey("id_token");
    }

    @Test
    void answersAPostAsWell() {
        assertThat(fields(classroom.post("/auth", goodRequest()))).containsKey("id_token");
    }

    @Test
    void answersTheSameHintOnlyOnce() {
        var request = goodRequest();
        classroom.authenticate(request);

        var second = classroom.authenticate(request);

        assertThat(second.statusCode()).isEqualTo(404);
        assertThat(fields(second)).isEmpty();
    }

    @Test
    void forgetsALaunchThatTheToolDoesNotAskAbout() {
        var request = goodRequest();
        classroom.clock.advance(Duration.ofMinutes(31));

        assertThat(classroom.authenticate(request).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "scope,openid profile",
        "response_type,code",
        "nonce,''",
        "login_hint,''",
        "lti_message_hint,''",
        "lti_message_hint,garbage",
        "redirect_uri,http://elsewhere.example/lti/launch",
        "redirect_uri,''"
    })
    void endsHereWithoutTellingTheTool(String parameter, String value) {
        var request = goodRequest();
        request.put(parameter, value);

        var page = classroom.authenticate(request);

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(fields(page)).isEmpty();
    }

    @Test
    void takesARegisteredAddressWithAQueryForAnother() {
        var request = goodRequest();
        request.computeIfPresent("redirect_uri", (name, value) -> value + "?a=b");

        assertThat(classroom.authenticate(request).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "prompt,login,invalid_request",
        "response_mode,query,invalid_request",
        "response_mode,'',invalid_request",
        "client_id,somebody-else,unauthorized_client",
        "login_hint,999,access_denied"
    })
    void postsTheFaultToTheTool(String parameter, String value, String error) {
        var request = goodRequest();
        request.put(parameter, value);

        assertThat(fields(classroom.authenticate(request)))
                .containsEntry("error", error)
                .containsEntry("state", "st-1")
                .doesNotContainKey("id_token");
    }

    @Test
    void refusesALaunchThatAnotherBrowserBegan() {
        var begun = classroom.get("/as/amira-hughes/launch/year-4-agreement", "Cookie", "practice_vle=one");
        var request = classroom.authenticationRequest(fields(begun));

        assertThat(classroom.authenticate(request, "Cookie", "practice_vle=two").statusCode())
                .isEqualTo(404);
    }

    @Test
    void letsTwoPeopleInOneBrowserLaunchAtOnce() {
        var amira = classroom.get("/as/amira-hughes/launch/year-4-agreement", "Cookie", "practice_vle=one");
        var okoro = classroom.get("/as/chidi-okoro/launch/year-4-agreement", "Cookie", "practice_vle=one");

        assertThat(subject(okoro)).isEqualTo("202");
        assertThat(subject(amira)).isEqualTo("28");
    }

    private static Object subject(HttpResponse<String> begun) {
        var request = classroom.authenticationRequest(fields(begun));
        var posted = fields(classroom.authenticate(request, "Cookie", "practice_vle=one"));
        return classroom.verified(posted.get("id_token")).get("sub");
    }
}
