package cymru.addo.practice;

import static cymru.addo.practice.LtiNames.CLAIM;
import static cymru.addo.practice.LtiNames.DEEP_LINKING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.http.HttpResponse;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DeepLinkingTest {
    private static final Map<String, Object> AGREEMENT = Map.of(
            "type",
            "ltiResourceLink",
            "title",
            "Our agreement",
            "text",
            "Read and answer",
            "custom",
            Map.of("agreement_id", "aup-1", "Band", "B"),
            "submission",
            Map.of("endDateTime", "2026-12-18T15:00:00Z"),
            "lineItem",
            Map.of("scoreMaximum", 1, "resourceId", "aup", "tag", "agreement"));
    private static final Map<String, Object> QUIZ =
            Map.of("type", "ltiResourceLink", "title", "Quiz", "custom", Map.of("module", "q"));

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
    void offersWhatItTakes() {
        var claims = request();

        assertThat(claims)
                .containsEntry(CLAIM + "message_type", "LtiDeepLinkingRequest")
                .doesNotContainKey(CLAIM + "resource_link")
                .containsKey(CLAIM + "context");
        assertThat(claims.get(DEEP_LINKING + "deep_linking_settings"))
                .asInstanceOf(MAP)
                .containsEntry("accept_types", List.of("ltiResourceLink"))
                .containsEntry("accept_multiple", true)
                .containsEntry("accept_lineitem", true)
                .containsKeys("data", "deep_link_return_url", "accept_presentation_document_targets");
    }

    @Test
    void placesWhatWasChosen() {
        var answer = choose(List.of(AGREEMENT, QUIZ));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(classroom
                        .get(answer.headers().firstValue("Location").orElseThrow())
                        .body())
                .contains("2 activities were added", "Our agreement", "Quiz");
        assertThat(classroom.get("/as/amira-hughes/course/year-4").body())
                .contains("Our agreement", "Read and answer", "Due by 18 December 2026");
        var launched = classroom.launch("amira-hughes", newest());
        assertThat(launched.get(CLAIM + "custom")).asInstanceOf(MAP).containsEntry("module", "q");
    }

    @Test
    void makesTheColumnThatComesWithAnActivity() {
        choose(List.of(AGREEMENT));

        var claims = classroom.launch("amira-hughes", newest());
        var link = (Map<?, ?>) claims.get(CLAIM + "resource_link");
        var grades = (Map<?, ?>) claims.get(LtiNames.GRADES_CLAIM);
        var item = classroom.call(
                "GET", (String) grades.get("lineitem"), classroom.token(LtiNames.LINE_ITEM_SCOPE), null, null);
        assertThat(Classroom.json(item.body()))
                .containsEntry("label", "Our agreement")
                .containsEntry("tag", "agreement")
                .containsEntry("resourceLinkId", link.get("id"));
        assertThat(claims.get(CLAIM + "custom"))
                .asInstanceOf(MAP)
                .containsEntry("Band", "B")
                .containsEntry("band", "B");
    }

    @Test
    void placesNothingWhenTheTeacherCancels() {
        var before = activities();

        var answer = choose(List.of());

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(classroom
                        .get(answer.headers().firstValue("Location").orElseThrow())
                        .body())
                .contains("Nothing was added");
        assertThat(activities()).isEqualTo(before);
    }

    @Test
    void takesAChoiceOnce() {
        var settings = settings(request());
        var jwt = response(settings, List.of(QUIZ), claims -> claims);
        post(settings, jwt);

        assertThat(post(settings, jwt).statusCode()).isEqualTo(400);
        assertThat(activities()).hasSize(2);
    }

    static Stream<Arguments> spoilt() {
        return Stream.of(
                spoilt("iss", claims -> claims.issuer("somebody")),
                spoilt("aud", claims -> claims.audience("http://elsewhere.example")),
                spoilt("exp", claims -> claims.expirationTime(new Date(0))),
                spoilt("iat", claims -> claims.issueTime(new Date(Long.MAX_VALUE / 2))),
                spoilt("nonce", claims -> claims.claim("nonce", null)),
                spoilt("message_type", claims -> claims.claim(CLAIM + "message_type", "LtiDeepLinkingRequest")),
                spoilt("version", claims -> claims.claim(CLAIM + "version", "1.1")),
                spoilt("deployment_id", claims -> claims.claim(CLAIM + "deployment_id", "7")),
                spoilt("data", claims -> claims.claim(DEEP_LINKING + "data", "other")),
                spoilt("data", claims -> claims.claim(DEEP_LINKING + "data", null)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spoilt")
    void refusesASpoiltAnswerAndSaysWhy(String fault, UnaryOperator<JWTClaimsSet.Builder> spoil) {
        var settings = settings(request());

        var answer = post(settings, response(settings, List.of(QUIZ), spoil));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("refused because of " + fault + ".");
        assertThat(activities()).hasSize(1);
    }

    @Test
    void refusesAnAnswerOfAnotherTool() {
        try (var stranger = new ToolBeside()) {
            var settings = settings(request());
            var jwt = stranger.chosen(
                    classroom.vle.registration(),
                    classroom.clock.instant(),
                    settings.get("data"),
                    List.of(QUIZ),
                    claims -> claims);

            assertThat(post(settings, jwt).body()).contains("because of signature");
        }
    }

    static Stream<Arguments> unfit() {
        return Stream.of(
                Arguments.of("another type", List.of(Map.of("type", "html", "html", "<b>x</b>"))),
                Arguments.of(
                        "a number for a custom value",
                        List.of(Map.of("type", "ltiResourceLink", "custom", Map.of("a", 1)))),
                Arguments.of(
                        "a column without a maximum",
                        List.of(Map.of("type", "ltiResourceLink", "lineItem", Map.of("label", "x")))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unfit")
    void refusesItemsThatDoNotFit(String what, List<Map<String, Object>> items) {
        assertThat(choose(items).statusCode()).isEqualTo(400);
    }

    @Test
    void holdsTheToolToOneActivityWhereOnlyOneIsWanted() {
        var settings = settings(request("accept_multiple", "false"));

        assertThat(settings).containsEntry("accept_multiple", false);
        assertThat(post(settings, response(settings, List.of(AGREEMENT, QUIZ), claims -> claims))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void makesNoColumnWhereNoneIsWanted() {
        var settings = settings(request("accept_lineitem", "false"));

        post(settings, response(settings, List.of(AGREEMENT), claims -> claims));

        var claims = classroom.launch("amira-hughes", newest());
        assertThat(claims.get(LtiNames.GRADES_CLAIM)).asInstanceOf(MAP).doesNotContainKey("lineitem");
    }

    @Test
    void expectsNoDataWhereItGaveNone() {
        var settings = settings(request("data", ""));

        assertThat(settings).doesNotContainKey("data");
        assertThat(post(settings, response(settings, List.of(QUIZ), claims -> claims))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void showsTheToolsWordsAsText() {
        var settings = settings(request());

        var answer = post(
                settings,
                response(settings, List.of(), claims -> claims.claim(DEEP_LINKING + "errormsg", "<b>No</b>")));

        assertThat(classroom
                        .get(answer.headers().firstValue("Location").orElseThrow())
                        .body())
                .contains("&lt;b&gt;No")
                .doesNotContain("<b>");
    }

    @Test
    void takesActivitiesOverIntoAnotherClassWithNewLinks() {
        choose(List.of(AGREEMENT));
        var from = newest();

        classroom.post("/as/chidi-okoro/course/year-4/copy", Map.of("to", "chess-club"));

        var original = classroom.launch("tomos-bevan", from);
        var copy =
                classroom.launch("tomos-bevan", newestOf("chess-club"), "custom_history", "$ResourceLink.id.history");
        assertThat(id(copy)).isNotEqualTo(id(original));
        assertThat(copy.get(CLAIM + "custom"))
                .asInstanceOf(MAP)
                .containsEntry("agreement_id", "aup-1")
                .containsEntry("history", id(original));
        assertThat(copy.get(LtiNames.GRADES_CLAIM)).asInstanceOf(MAP).containsKey("lineitem");
    }

    @Test
    void takesAnActivityOutOfTheClass() {
        classroom.post("/as/chidi-okoro/course/year-4/remove", Map.of("activity", "year-4-agreement"));

        assertThat(activities()).isEmpty();
    }

    @Test
    void letsNoPupilChangeTheClass() {
        classroom.post("/as/amira-hughes/course/year-4/remove", Map.of("activity", "year-4-agreement"));

        assertThat(activities()).hasSize(1);
    }

    private Map<String, Object> request(String... more) {
        var with = Stream.concat(Stream.of("message", "LtiDeepLinkingRequest"), Stream.of(more));
        return classroom.launch("chidi-okoro", "year-4", with.toArray(String[]::new));
    }

    private HttpResponse<String> choose(List<Map<String, Object>> items) {
        var settings = settings(request());
        return post(settings, response(settings, items, claims -> claims));
    }

    private String response(
            Map<String, Object> settings, List<Map<String, Object>> items, UnaryOperator<JWTClaimsSet.Builder> spoil) {
        return classroom.tool.chosen(
                classroom.vle.registration(), classroom.clock.instant(), settings.get("data"), items, spoil);
    }

    private HttpResponse<String> post(Map<String, Object> settings, String jwt) {
        return classroom.post(
                (String) settings.get("deep_link_return_url"), Map.of("JWT", jwt), "Sec-Fetch-Site", "cross-site");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> settings(Map<String, Object> claims) {
        return (Map<String, Object>) claims.get(DEEP_LINKING + "deep_linking_settings");
    }

    private static String id(Map<String, Object> claims) {
        return (String) ((Map<?, ?>) claims.get(CLAIM + "resource_link")).get("id");
    }

    private List<String> activities() {
        return activitiesOf("year-4");
    }

    private String newest() {
        return newestOf("year-4");
    }

    private String newestOf(String course) {
        var all = activitiesOf(course);
        return all.get(all.size() - 1);
    }

    @SuppressWarnings("unchecked")
    private List<String> activitiesOf(String course) {
        return Classroom.rows(classroom.get("/api/people")).stream()
                .flatMap(person -> ((List<Map<String, Object>>) person.get("courses")).stream())
                .filter(described -> described.get("id").equals(course))
                .map(described -> (List<String>) described.get("activities"))
                .findFirst()
                .orElseThrow();
    }

    private static Arguments spoilt(String what, UnaryOperator<JWTClaimsSet.Builder> spoil) {
        return Arguments.of(what, spoil);
    }
}
