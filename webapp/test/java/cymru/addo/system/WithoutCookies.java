package cymru.addo.system;

import cymru.addo.lti.testing.TestLaunch;
import cymru.addo.lti.testing.TestPlatform;
import java.net.URI;
import java.util.Map;

/**
 * Somebody between the login and the launch whose browser keeps no cookie, and whose platform keeps a value for them.
 *
 * @param value what the platform's storage holds
 */
record WithoutCookies(AddoServer addo, Browserless browser, OnTheWay onTheWay, String value) {

    private static final String FRAME = "storage_frame";

    static WithoutCookies of(AddoServer addo, TestPlatform platform) {
        var browser = new Browserless().keepingNoCookies().saying("Sec-Fetch-Site", "same-origin");
        var announcement = AtTheDoor.announcement(addo, platform);
        announcement.put("lti_storage_target", FRAME);
        var page = browser.post(addo.url("/lti/login"), announcement);
        var onTheWay = OnTheWay.to(URI.create(page.attribute("a", "href")), addo, platform);
        return new WithoutCookies(addo, browser, onTheWay, page.attribute("main", "data-value"));
    }

    TestLaunch launch() {
        return onTheWay.launch();
    }

    String state() {
        return onTheWay.state();
    }

    /** The page that waits for the storage, or a refusal. */
    Answered post(String token) {
        return browser.post(
                addo.url("/lti/launch"), Map.of("id_token", token, "state", state(), "lti_storage_target", FRAME));
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
