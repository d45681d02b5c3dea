package cymru.addo.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import cymru.addo.lti.testing.TestKeys;
import cymru.addo.lti.testing.TestLaunch;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The door over real HTTP: whom it lets in, whom it refuses, and that each refusal names its check and nothing of the token. */
class LaunchDoorIT {

    private static final TwoSchools SCHOOLS = new TwoSchools();
    private static AddoServer addo;

    @BeforeAll
    static void openTheDoor() {
        addo = AddoServer.withRegistrations(Demonstration.freshFolder("door"), SCHOOLS.registrations())
                .start();
    }

    @AfterAll
    static void closeTheDoor() {
        addo.close();
        SCHOOLS.close();
    }

    private static AtTheDoor somebody() {
        return AtTheDoor.of(addo, SCHOOLS.hillcrest);
    }

    @Test
    void letsATrueLaunchInByASeeOtherToAPage() {
        var person = somebody();

        var door = person.post(person.launch());
        var page = person.browser().follow(person.browser().get(door.location()));

        assertThat(door.status()).isEqualTo(303);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("id_token");
    }

    @Test
    void setsCookiesThatWorkInAFrameAndThatNoScriptReads() {
        var person = somebody();

        var cookies = person.post(person.launch()).headers().allValues("Set-Cookie");

        assertThat(cookies).isNotEmpty().allSatisfy(cookie -> assertThat(cookie)
                .startsWith("__Host-")
                .contains("; Path=/", "; Secure", "; HttpOnly", "; SameSite=None", "; Partitioned"));
    }

    @Test
    void showsAPreviewByStaffThePromisesAndTakesNoAnswer() {
        var person = somebody();
        var previewing = person.enter(
                person.launch().claim("sub", "test-student").asPreview().lti("custom", Map.of("band", "C")));

        var page = previewing.arrive();

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("nothing you do here is kept");
        assertThat(page.body()).doesNotContain("name=\"answer\"");
        assertThat(previewing
                        .send("agreement", Map.of("answer", "agree", "csrf", page.field("csrf")))
                        .status())
                .isEqualTo(403);
        assertThat(previewing.finish().status()).isEqualTo(200);
    }

    @Test
    void asksAPlatformWhoseKeysAreKnownNothingForALaunch() {
        var first = somebody();
        first.enter(first.launch());
        var keys = SCHOOLS.asked(SCHOOLS.hillcrest, "/jwks");

        var pupil = somebody();
        var page = pupil.enter(withEveryService(pupil.launch().claim("sub", "warm")))
                .arrive();

        assertThat(page.status()).isEqualTo(200);
        assertThat(keys).isPositive();
        assertThat(SCHOOLS.asked(SCHOOLS.hillcrest, "/jwks")).isEqualTo(keys);
        for (var service : List.of("/token", "/items", "/items/4", "/members", "/groups", "/eula"))
            assertThat(SCHOOLS.asked(SCHOOLS.hillcrest, service)).as(service).isZero();
    }

    private static TestLaunch withEveryService(TestLaunch launch) {
        var at = SCHOOLS.hillcrest.issuer();
        var spec = "https://purl.imsglobal.org/spec/";
        return launch.lti("context", Map.of("id", "warm", "title", "Warm keys, year 4"))
                .claim(spec + "lti-nrps/claim/namesroleservice", Map.of("context_memberships_url", at + "/members"))
                .claim(
                        spec + "lti-ags/claim/endpoint",
                        Map.of(
                                "scope",
                                List.of(spec + "lti-ags/scope/lineitem", spec + "lti-ags/scope/score"),
                                "lineitems",
                                at + "/items",
                                "lineitem",
                                at + "/items/4"))
                .claim(
                        spec + "lti-gs/claim/groupsservice",
                        Map.of(
                                "context_groups_url",
                                at + "/groups",
                                "scope",
                                List.of(spec + "lti-gs/scope/contextgroup.readonly")))
                .claim(
                        spec + "lti/claim/eulaservice",
                        Map.of("url", at + "/eula", "scope", List.of(spec + "lti/scope/eula/user")));
    }

    static Stream<Arguments> spoiltLaunches() {
        return Stream.of(
                spoilt("SIGNATURE", 401, launch -> launch.signedWith(TestKeys.STRANGER)),
                spoilt("KEY", 401, launch -> launch.header("kid", "a-key-nobody-has")),
                spoilt("ISSUER", 401, launch -> launch.claim("iss", "https://elsewhere.example")),
                spoilt("AUDIENCE", 401, launch -> launch.claim("aud", "another-tool")),
                spoilt("TIME", 401, launch -> launch.issuedAt(Instant.now().getEpochSecond() - 3600)),
                spoilt("NONCE", 401, launch -> launch.claim("nonce", "made-up")),
                spoilt("VERSION", 400, launch -> launch.lti("version", "1.1")),
                spoilt("MESSAGE_TYPE", 400, launch -> launch.lti("message_type", "LtiSomethingElse")),
                spoilt("DEPLOYMENT", 403, launch -> launch.lti("deployment_id", "99")),
                spoilt("TARGET", 400, launch -> launch.lti("target_link_uri", "https://elsewhere.example/")),
                spoilt("ROLES", 400, launch -> launch.withoutLti("roles")),
                spoilt("SUBJECT", 400, launch -> launch.without("sub")),
                spoilt("RESOURCE_LINK", 400, launch -> launch.withoutLti("resource_link")));
    }

    private static Arguments spoilt(String check, int status, UnaryOperator<TestLaunch> spoiling) {
        return arguments(check, status, spoiling);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spoiltLaunches")
    void refusesALaunchByTheNameOfTheCheck(String check, int status, UnaryOperator<TestLaunch> spoiling) {
        var person = somebody();
        var token = spoiling.apply(person.launch()).token();

        var page = person.post(token);

        assertThat(page.refusedBy()).isEqualTo(check);
        assertThat(page.status()).isEqualTo(status);
        assertThat(page.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.contains("addo-visit"));
        assertThat(addo.said()).contains("refused by " + check).doesNotContain(token.split("\\.")[1]);
    }

    @Test
    void offersATabOfItsOwnToABrowserThatKeptNoCookie() {
        var person = somebody();

        var page = person.postFromElsewhere(person.launch());

        assertThat(page.refusedBy()).isEqualTo("STATE");
        assertThat(page.status()).isEqualTo(401);
        assertThat(page.body()).contains("href=\"/lti/login?").contains("target=\"_blank\"");
    }

    @Test
    void refusesATokenASecondTime() {
        var person = somebody();
        var token = person.launch().token();
        var kept = new LinkedHashMap<>(person.browser().cookies());

        var first = person.post(token);
        person.browser().cookies().putAll(kept);
        var second = person.post(token);

        assertThat(first.status()).isEqualTo(303);
        assertThat(second.status()).isEqualTo(401);
        assertThat(second.refusedBy()).isIn("STATE", "NONCE");
    }

    @Test
    void letsOneOfEightPostsOfOneTokenIn() throws Exception {
        var person = somebody();
        var token = person.launch().token();
        var cookies = Map.copyOf(person.browser().cookies());

        var answers = PupilAcceptsIT.atOnce(8, number -> {
            var tab = new Browserless();
            tab.cookies().putAll(cookies);
            return tab.post(addo.url("/lti/launch"), Map.of("id_token", token, "state", person.state()));
        });

        assertThat(answers)
                .extracting(Answered::status)
                .containsExactlyInAnyOrder(303, 401, 401, 401, 401, 401, 401, 401);
    }

    @ParameterizedTest
    @MethodSource("notTokens")
    void refusesWhatIsNoToken(String posted) {
        var page = somebody().post(posted);

        assertThat(page.status()).isBetween(400, 499);
        assertThat(page.body()).doesNotContain("<script>alert");
    }

    static Stream<String> notTokens() {
        return Stream.of("", "abc", "a.b.c", "..", "<script>alert(1)</script>", "a".repeat(1_500_000));
    }

    @Test
    void refusesALaunchWithNothingInIt() {
        var page = new Browserless().post(addo.url("/lti/launch"), Map.of());

        assertThat(page.status()).isBetween(400, 401);
        assertThat(page.refusedBy()).isIn("MALFORMED", "STATE");
    }

    @Test
    void refusesALoginOfAPlatformNobodyRegistered() {
        var announcement = AtTheDoor.announcement(addo, SCHOOLS.hillcrest);
        announcement.put("iss", "https://stranger.example");

        var page = new Browserless().post(addo.url("/lti/login"), announcement);

        assertThat(page.refusedBy()).isEqualTo("REGISTRATION");
        assertThat(page.status()).isBetween(400, 403);
    }

    @Test
    void answersAPlatformsErrorInPlainWords() {
        var person = somebody();

        var page = person.browser()
                .post(
                        addo.url("/lti/launch"),
                        Map.of(
                                "state",
                                person.state(),
                                "error",
                                "login_required",
                                "error_description",
                                "<b>Sign in</b>"));

        assertThat(page.status()).isBetween(400, 401);
        assertThat(page.body()).doesNotContain("<b>Sign in</b>");
        assertThat(page.heading()).isNotBlank();
    }

    @Test
    void saysAtOnceThatTheDoorIsForPosts() {
        var page = new Browserless().get(addo.url("/lti/launch"));

        assertThat(page.status()).isEqualTo(405);
        assertThat(page.header("Allow"))
                .hasValueSatisfying(allow -> assertThat(allow).contains("POST"));
    }

    @Test
    void takesTheLoginByGetToo() throws Exception {
        var query = Browserless.encoded(AtTheDoor.announcement(addo, SCHOOLS.harbour));

        var login = new Browserless().get(URI.create(addo.url("/lti/login") + "?" + query));

        assertThat(login.status()).isEqualTo(302);
        assertThat(login.location().toString()).startsWith(SCHOOLS.harbour.issuer() + "/auth?");
    }

    @Test
    void refusesThePlatformOfOneSchoolForALoginOfTheOther() {
        var person = somebody();
        var theirs = SCHOOLS.harbour
                .launch()
                .claim("nonce", person.nonce())
                .lti("target_link_uri", addo.url("/lti/launch").toString());

        assertThat(person.post(theirs).refusedBy()).isEqualTo("ISSUER");
    }

    @Test
    void letsTheSchoolsOnlyFrameTheirOwnPages() {
        var hillcrest = somebody();
        var page = hillcrest.enter(hillcrest.launch()).open("tell-someone");

        assertThat(page.header("Content-Security-Policy")).hasValueSatisfying(policy -> assertThat(policy)
                .contains("frame-ancestors 'self' http://127.0.0.1:")
                .contains("default-src 'none'"));
    }

    @Test
    void keepsItsKeysAndItsPlatformsOverARestart() throws Exception {
        var before = keys();

        addo.sigterm();
        addo.start();

        assertThat(keys()).isEqualTo(before).contains("\"kid\"");
        letsATrueLaunchInByASeeOtherToAPage();
    }

    private static String keys() throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(addo.url("/lti/jwks")).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
