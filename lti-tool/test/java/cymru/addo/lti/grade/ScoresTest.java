package cymru.addo.lti.grade;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.lti.Json;
import cymru.addo.lti.PlatformRegistration;
import cymru.addo.lti.http.OutgoingRequestFailed;
import cymru.addo.lti.launch.Services.Grades;
import cymru.addo.lti.service.ServiceOutcome;
import cymru.addo.lti.service.ServiceOutcome.Done;
import cymru.addo.lti.service.ServiceOutcome.Gone;
import cymru.addo.lti.service.ServiceOutcome.OutOfOrder;
import cymru.addo.lti.service.ServiceOutcome.Refused;
import cymru.addo.lti.service.ServiceOutcome.TryLater;
import cymru.addo.lti.testing.TestServices;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
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

class ScoresTest {
    private static final String SCORES = "/items/4/lineitem/scores?type_id=1";
    private static final String RESULTS = "/items/4/lineitem/results?type_id=1";

    private TestServices platform;
    private Scores scores;
    private Score score;

    @BeforeEach
    void start() throws Exception {
        platform = new TestServices();
        scores = new Scores(platform.http, platform.tokens);
        score = Score.completed("3", Marks.of(1, 1), platform.clock.instant());
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    private URI lineItem() {
        return platform.at("/items/4/lineitem?type_id=1");
    }

    private Gradebook gradebook(String... scopes) {
        return new Gradebook(
                platform.registration, "1", new Grades(Set.of(scopes), Optional.empty(), Optional.of(lineItem())));
    }

    private ServiceOutcome<Score> sent() {
        return scores.send(gradebook(Gradebook.SCORE), lineItem(), score);
    }

    private ServiceOutcome<Score> sentTo(int status, Map<String, String> headers) {
        platform.server.answers(SCORES, status, headers, "{\"reason\":\"Incorrect score for user 3\"}");
        return sent();
    }

    @Test
    void postsBelowThePathAndKeepsTheQuery() {
        platform.server.answers(SCORES, 200, Map.of(), "");

        assertThat(sent()).isEqualTo(new Done<>(score));

        var posted = platform.server.asked(SCORES).get(0);
        assertThat(posted.method()).isEqualTo("POST");
        assertThat(posted.header("Content-type")).isEqualTo("application/vnd.ims.lis.v1.score+json");
        assertThat(Json.object(posted.body()).orElseThrow().text("timestamp")).contains("2026-09-08T09:00:00.000Z");
    }

    @ParameterizedTest
    @CsvSource({"200", "201", "202", "204"})
    void isContentWithEverySuccess(int status) {
        assertThat(sentTo(status, Map.of())).isInstanceOf(Done.class);
    }

    @Test
    void saysThatThePlatformHoldsANewerOne() {
        assertThat(sentTo(409, Map.of())).isInstanceOf(OutOfOrder.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 410})
    void saysThatTheColumnIsGone(int status) {
        assertThat(sentTo(status, Map.of())).isInstanceOf(Gone.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 307, 400, 403, 405, 412, 415, 422})
    void saysWhatWillNotHealAndQuotesNobody(int status) {
        assertThat(sentTo(status, Map.of("Location", "/elsewhere"))).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.status()).isEqualTo(status);
            assertThat(refused.reason()).contains(String.valueOf(status)).doesNotContain("user 3");
        });
        assertThat(platform.server.asked("/elsewhere")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 425, 429, 500, 502, 503, 504})
    void triesLaterWhatMayHeal(int status) {
        assertThat(sentTo(status, Map.of())).isInstanceOf(TryLater.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "120|120",
                "0|0",
                "Tue, 08 Sep 2026 09:05:00 GMT|300",
                "Tue, 08 Sep 2026 08:00:00 GMT|0",
                "999999999|86400",
                "soon|",
                "-5|"
            })
    void waitsAsLongAsThePlatformAsks(String header, Long seconds) {
        assertThat(sentTo(429, Map.of("Retry-After", header)))
                .isInstanceOfSatisfying(TryLater.class, later -> assertThat(later.after())
                        .isEqualTo(Optional.ofNullable(seconds).map(Duration::ofSeconds)));
    }

    @Test
    void takesACanvasThatIsAskedTooOftenForOneThatIsBusy() {
        platform.server.answers(SCORES, 403, "text/plain", "403 Forbidden (Rate Limit Exceeded)");

        assertThat(sent()).isInstanceOf(TryLater.class);
    }

    @Test
    void renewsATokenOnceAndSendsAgain() {
        platform.server.answers(SCORES, 401, Map.of(), "").answers(SCORES, 200, Map.of(), "");

        assertThat(sent()).isInstanceOf(Done.class);
        assertThat(platform.server.asked("/token")).hasSize(2);
    }

    @Test
    void asksNoThirdTime() {
        assertThat(sentTo(401, Map.of())).isInstanceOf(Refused.class);
        assertThat(platform.server.asked(SCORES)).hasSize(2);
    }

    @Test
    void triesLaterWhenNobodyIsThere() {
        platform.close();

        assertThat(sent()).isInstanceOf(TryLater.class);
    }

    @Test
    void triesLaterWhenThePlatformIsTooSlow() {
        var slow = new Scores(
                request -> {
                    throw new OutgoingRequestFailed("no answer in time");
                },
                platform.tokens);

        assertThat(slow.send(gradebook(Gradebook.SCORE), lineItem(), score)).isInstanceOf(TryLater.class);
    }

    @Test
    void asksNoOtherHostThanTheLaunchNamed() {
        var elsewhere = URI.create("http://127.0.0.2:" + lineItem().getPort() + "/items/4");

        assertThat(scores.send(gradebook(Gradebook.SCORE), elsewhere, score))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).contains("another host"));
        assertThat(platform.server.asked("/token")).isEmpty();
    }

    @Test
    void asksNoAddressInsideANetwork() {
        var inside = URI.create("https://10.0.0.8/items/4");
        var gradebook = new Gradebook(
                platform.registration, "1", new Grades(Set.of(Gradebook.SCORE), Optional.empty(), Optional.of(inside)));

        assertThat(scores.send(gradebook, inside, score)).isInstanceOf(Refused.class);
    }

    @Test
    void sendsNothingWhereTheLaunchDoesNotOfferIt() {
        assertThat(scores.send(gradebook(Gradebook.RESULT_READ_ONLY), lineItem(), score))
                .isInstanceOf(Refused.class);
        assertThat(platform.server.asked("/token")).isEmpty();
    }

    @Test
    void asksATokenForWhatTheLaunchListsAndNoMore() {
        platform.server.answers(SCORES, 200, Map.of(), "");
        scores.send(gradebook(Gradebook.SCORE, "https://example.org/unheard-of"), lineItem(), score);

        assertThat(platform.server.asked("/token").get(0).body())
                .contains("lti-ags%2Fscope%2Fscore")
                .doesNotContain("lineitem")
                .doesNotContain("unheard-of");
    }

    @Test
    void refusesWhatTheTokenEndpointRefuses() throws Exception {
        platform.close();
        platform = new TestServices();
        var strict = new PlatformRegistration(
                "strict",
                platform.at("").toString(),
                "client-2",
                Set.of("1"),
                platform.at("/auth"),
                platform.at("/no-token"),
                null,
                platform.at("/jwks"),
                false);
        platform.server.answers("/no-token", 400, "application/json", "{\"error\":\"invalid_client\"}");
        var gradebook = new Gradebook(
                strict, "1", new Grades(Set.of(Gradebook.SCORE), Optional.empty(), Optional.of(lineItem())));

        assertThat(new Scores(platform.http, platform.tokens).send(gradebook, lineItem(), score))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).contains("invalid_client"));
    }

    @Test
    void readsWhatTheColumnHolds() {
        platform.server.answers(
                RESULTS,
                200,
                "application/json",
                "[{\"userId\":\"3\",\"resultScore\":0.5,\"resultMaximum\":1,\"comment\":\"Signed\","
                        + "\"timestamp\":\"2026-09-08T09:00:00+00:00\"},{\"resultScore\":1},{\"userId\":\"4\"}]");

        var results = scores.results(gradebook(Gradebook.RESULT_READ_ONLY), lineItem(), Optional.empty());

        assertThat(results)
                .isEqualTo(new Done<>(List.of(
                        new Result(
                                "3",
                                Optional.of(new BigDecimal("0.5")),
                                Optional.of(BigDecimal.ONE),
                                Optional.of("Signed"),
                                Optional.of(platform.clock.instant())),
                        new Result("4", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()))));
        assertThat(platform.server.asked(RESULTS).get(0).header("Accept"))
                .isEqualTo("application/vnd.ims.lis.v2.resultcontainer+json");
    }

    @Test
    void readsWhatTheColumnHoldsForOnePerson() {
        platform.server.answers(RESULTS + "&user_id=a%26b", 200, "application/json", "[]");

        assertThat(scores.results(gradebook(Gradebook.RESULT_READ_ONLY), lineItem(), Optional.of("a&b")))
                .isEqualTo(new Done<>(List.of()));
    }
}
