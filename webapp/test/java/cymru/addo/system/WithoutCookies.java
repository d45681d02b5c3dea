package cymru.addo.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import cymru.addo.lti.testing.TestLaunch;
import cymru.addo.lti.testing.TestPlatform;
import java.net.URI;
import java.net.URLDecoder;
import java.util.Arrays;
import java.util.Map;

/**
 * Somebody between the login and the launch whose browser keeps no cookie, and whose platform keeps a value for them.
 *
 * @param value what the platform's storage holds
 */
record WithoutCookies(
        AddoServer addo, TestPlatform platform, Browserless browser, String state, String nonce, String value) {

    private static final String FRAME = "storage_frame";

    static WithoutCookies of(AddoServer addo, TestPlatform platform) {
        var browser = new Browserless().keepingNoCookies().saying("Sec-Fetch-Site", "same-origin");
        var announcement = AtTheDoor.announcement(addo, platform);
        announcement.put("lti_storage_target", FRAME);
        var page = browser.post(addo.url("/lti/login"), announcement);
        var asked = Arrays.stream(
                        URI.create(page.attribute("a", "href")).getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], UTF_8)));
        return new WithoutCookies(
                addo, platform, browser, asked.get("state"), asked.get("nonce"), page.attribute("main", "data-value"));
    }

    TestLaunch launch() {
        return platform.launch()
                .claim("nonce", nonce)
                .lti("target_link_uri", addo.url("/lti/launch").toString());
    }

    /** The page that waits for the storage, or a refusal. */
    Answered post(String token) {
        return browser.post(
                addo.url("/lti/launch"), Map.of("id_token", token, "state", state, "lti_storage_target", FRAME));
    }

    Answered post(TestLaunch launch) {
        return post(launch.token());
    }

    /** The waiting page has heard from the storage. */
    Answered prove(Answered waiting, String stored) {
        return browser.post(waiting.action(), Map.of("code", waiting.field("code"), "value", stored));
    }

    Answered prove() {
        return prove(post(launch()), value);
    }

    SchoolPortal enter(TestLaunch launch) {
        var door = prove(post(launch), value);
        if (door.status() != 303) throw new AssertionError("Not let in: " + door);
        return new SchoolPortal(browser, door.location());
    }
}
