package cymru.addo.system;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.lti.testing.TestKeys;
import cymru.addo.lti.testing.TestLaunch;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The door for browsers without cookies, over real HTTP: the platform's storage proves the browser, the address the visit. */
class StorageDoorIT {

    private static final TwoSchools SCHOOLS = new TwoSchools();
    private static AddoServer addo;

    @BeforeAll
    static void openTheDoor() {
        addo = AddoServer.withRegistrations(Demonstration.freshFolder("storage-door"), SCHOOLS.registrations())
                .start();
    }

    @AfterAll
    static void closeTheDoor() {
        addo.close();
        SCHOOLS.close();
    }

    private static WithoutCookies somebody() {
        return WithoutCookies.of(addo, SCHOOLS.hillcrest);
    }

    private static SchoolPortal pupil() {
        var somebody = somebody();
        return somebody.enter(somebody.launch());
    }

    @Test
    void leavesTheValueOnTheWayAndTheCookieAsWell() {
        var announcement = AtTheDoor.announcement(addo, SCHOOLS.hillcrest);
        announcement.put("lti_storage_target", "_parent");

        var page = new Browserless().post(addo.url("/lti/login"), announcement);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.attribute("main", "data-origin"))
                .isEqualTo(SCHOOLS.hillcrest.issuer().replaceAll("(https?://[^/]+).*", "$1"));
        assertThat(page.attribute("main", "data-key")).startsWith("state_");
        assertThat(page.body())
                .contains("<noscript><meta http-equiv=\"refresh\" content=\"0;url=" + SCHOOLS.hillcrest.issuer()
                        + "/auth?");
        assertThat(page.header("Set-Cookie")).hasValueSatisfying(cookie -> assertThat(cookie)
                .startsWith("__Host-addo-state-")
                .doesNotContain(page.attribute("main", "data-value")));
        assertThat(page.header("Cache-Control")).hasValue("no-store");
    }

    @Test
    void takesAFrameForANameWhateverItSays() {
        var announcement = AtTheDoor.announcement(addo, SCHOOLS.hillcrest);

        announcement.put("lti_storage_target", "\"><script>alert(1)</script>");
        assertThat(new Browserless().post(addo.url("/lti/login"), announcement).body())
                .doesNotContain("<script>alert");

        announcement.put("lti_storage_target", "f".repeat(256));
        assertThat(new Browserless().post(addo.url("/lti/login"), announcement).status())
                .isEqualTo(302);
    }

    @Test
    void letsSomebodyInForTheValueThatThePlatformKept() {
        var somebody = somebody();

        var door = somebody.prove();

        assertThat(door.status()).isEqualTo(303);
        assertThat(door.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(new SchoolPortal(somebody.browser(), door.location())
                        .arrive()
                        .status())
                .isEqualTo(200);
    }

    @Test
    void takesTheCookieWhereTheBrowserKeptOne() {
        var person = AtTheDoor.of(addo, SCHOOLS.hillcrest);

        var door = person.browser()
                .post(
                        addo.url("/lti/launch"),
                        Map.of(
                                "id_token",
                                person.launch().token(),
                                "state",
                                person.state(),
                                "lti_storage_target",
                                "_parent"));

        assertThat(door.status()).isEqualTo(303);
        assertThat(door.location().getPath()).doesNotContain("~");
    }

    @Test
    void showsNothingOfTheTokenWhileItWaits() {
        var somebody = somebody();
        var token = somebody.launch().token();

        var waiting = somebody.post(token);

        assertThat(waiting.status()).isEqualTo(200);
        assertThat(waiting.body()).doesNotContain(token.split("\\.")[1]).doesNotContain(somebody.value());
        assertThat(waiting.body()).doesNotContain("<script>");
        assertThat(addo.said()).doesNotContain(token.split("\\.")[1], waiting.field("code"));
    }

    @Test
    void refusesTheStateOfAnotherBrowser() {
        var hers = somebody();
        var his = somebody();

        var page = hers.prove(hers.post(hers.launch()), his.value());

        assertThat(page.status()).isEqualTo(401);
        assertThat(page.refusedBy()).isEqualTo("STATE");
    }

    @Test
    void offersATabOfItsOwnWhereTheStorageSaidNothing() {
        var somebody = somebody();

        var page = somebody.prove(somebody.post(somebody.launch()), "");

        assertThat(page.status()).isEqualTo(401);
        assertThat(page.body()).contains("href=\"/lti/login?").contains("target=\"_blank\"");
    }

    @Test
    void offersATabOfItsOwnToALaunchThatNamesNoStorage() {
        var somebody = somebody();

        var page = somebody.browser()
                .post(
                        addo.url("/lti/launch"),
                        Map.of("id_token", somebody.launch().token(), "state", somebody.state()));

        assertThat(page.refusedBy()).isEqualTo("STATE");
        assertThat(page.body()).contains("href=\"/lti/login?");
    }

    @Test
    void refusesACodeASecondTime() {
        var somebody = somebody();
        var waiting = somebody.post(somebody.launch());

        var first = somebody.prove(waiting, somebody.value());
        var second = somebody.prove(waiting, somebody.value());

        assertThat(first.status()).isEqualTo(303);
        assertThat(second.status()).isEqualTo(401);
        assertThat(second.refusedBy()).isEqualTo("STATE");
    }

    @Test
    void letsOneOfEightInWhoProveAtOnce() throws Exception {
        var somebody = somebody();
        var waiting = somebody.post(somebody.launch());

        var answers = PupilAcceptsIT.atOnce(8, number -> somebody.prove(waiting, somebody.value()));

        assertThat(answers)
                .extracting(Answered::status)
                .containsExactlyInAnyOrder(303, 401, 401, 401, 401, 401, 401, 401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "none"})
    void takesTheProofFromItsOwnPageOnly(String site) {
        var somebody = somebody();
        var waiting = somebody.post(somebody.launch());

        somebody.browser().saying("Sec-Fetch-Site", site);
        assertThat(somebody.prove(waiting, somebody.value()).refusedBy()).isEqualTo("STATE");

        somebody.browser().saying("Sec-Fetch-Site", "same-origin");
        assertThat(somebody.prove(waiting, somebody.value()).status()).isEqualTo(303);
    }

    @Test
    void goesByTheOriginWhereABrowserIsTooOldToSayMore() {
        var somebody = somebody();
        var waiting = somebody.post(somebody.launch());
        somebody.browser().saying("Sec-Fetch-Site", null);

        assertThat(somebody.prove(waiting, somebody.value()).refusedBy()).isEqualTo("STATE");
        somebody.browser().saying("Origin", "https://elsewhere.example");
        assertThat(somebody.prove(waiting, somebody.value()).refusedBy()).isEqualTo("STATE");
        somebody.browser().saying("Origin", addo.url("").toString());
        assertThat(somebody.prove(waiting, somebody.value()).status()).isEqualTo(303);
    }

    @ParameterizedTest
    @CsvSource({"SIGNATURE, 401", "NONCE, 401", "DEPLOYMENT, 403", "ROLES, 400"})
    void asksNoStorageOnAccountOfALaunchThatIsNotTrue(String check, int status) {
        var somebody = somebody();
        UnaryOperator<TestLaunch> spoil = launch -> switch (check) {
            case "SIGNATURE" -> launch.signedWith(TestKeys.STRANGER);
            case "NONCE" -> launch.claim("nonce", "made-up");
            case "DEPLOYMENT" -> launch.lti("deployment_id", "99");
            default -> launch.withoutLti("roles");
        };

        var page = somebody.post(spoil.apply(somebody.launch()));

        assertThat(page.refusedBy()).isEqualTo(check);
        assertThat(page.status()).isEqualTo(status);
    }

    @Test
    void keepsTheSecretOfAnAddressToItsOwnPages() {
        var portal = pupil();

        var page = portal.open("tell-someone");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Referrer-Policy")).hasValue("no-referrer");
        assertThat(page.header("Cache-Control")).hasValue("no-store");
        portal.send("agreement", Map.of("csrf", "made-up"));
        portal.open("nowhere");
        assertThat(addo.said()).doesNotContain(portal.launch().split("~")[1]);
        assertThat(kept("secret_hash")).doesNotContain(portal.launch().split("~")[1]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "none"})
    void takesAnAddressFromItsOwnPagesOnly(String site) {
        var portal = pupil();

        portal.browser().saying("Sec-Fetch-Site", site);

        assertThat(portal.open("agreement").status()).isEqualTo(401);
    }

    @Test
    void acceptsNeitherSecretInTheOthersPlace() {
        var byAddress = pupil().launch().split("~");
        var person = AtTheDoor.of(addo, SCHOOLS.hillcrest);
        var byCookie = person.enter(person.launch());
        var cookie = byCookie.browser().cookies().get("__Host-addo-visit-" + byCookie.launch());
        var browser = new Browserless();
        browser.cookies().put("__Host-addo-visit-" + byAddress[0], byAddress[1]);

        assertThat(browser.get(addo.url("/l/" + byAddress[0] + "/agreement")).status())
                .isEqualTo(401);
        assertThat(browser.get(addo.url("/l/" + byCookie.launch() + "~" + cookie + "/agreement"))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void isOutWhenFinished() {
        var portal = pupil();

        assertThat(portal.finish().status()).isEqualTo(200);
        assertThat(portal.open("agreement").status()).isEqualTo(401);
    }

    private static String kept(String column) {
        return addo.database().tables().withHandle(handle -> handle.createQuery(
                        "select coalesce(string_agg(" + column + ", ' '), '') from launch_session")
                .mapTo(String.class)
                .one());
    }
}
