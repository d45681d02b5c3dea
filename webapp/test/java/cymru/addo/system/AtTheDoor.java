package cymru.addo.system;

import cymru.addo.lti.testing.TestLaunch;
import cymru.addo.lti.testing.TestPlatform;
import java.util.LinkedHashMap;
import java.util.Map;

/** Somebody between the login and the launch: their browser has the cookie, their platform the state and the nonce. */
record AtTheDoor(AddoServer addo, Browserless browser, OnTheWay onTheWay) {

    static AtTheDoor of(AddoServer addo, TestPlatform platform) {
        return announced(addo, platform, announcement(addo, platform));
    }

    /** From another place on the platform than the one that the school registered. */
    static AtTheDoor of(AddoServer addo, TestPlatform platform, String deployment) {
        var announcement = announcement(addo, platform);
        announcement.put("lti_deployment_id", deployment);
        return announced(addo, platform, announcement);
    }

    private static AtTheDoor announced(AddoServer addo, TestPlatform platform, Map<String, String> announcement) {
        var browser = new Browserless();
        var login = browser.post(addo.url("/lti/login"), announcement);
        if (login.status() != 302) throw new AssertionError("No way to the platform: " + login);
        return new AtTheDoor(addo, browser, OnTheWay.to(login.location(), addo, platform));
    }

    static Map<String, String> announcement(AddoServer addo, TestPlatform platform) {
        var form = new LinkedHashMap<String, String>();
        platform.announcement(addo.url("/lti/launch")).forEach((name, values) -> form.put(name, values.get(0)));
        return form;
    }

    TestLaunch launch() {
        return onTheWay.launch();
    }

    String state() {
        return onTheWay.state();
    }

    String nonce() {
        return onTheWay.nonce();
    }

    Answered post(TestLaunch launch) {
        return post(launch.token());
    }

    Answered post(String token) {
        return browser.post(addo.url("/lti/launch"), Map.of("id_token", token, "state", state()));
    }

    /** The same form from a browser that never asked. */
    Answered postFromElsewhere(TestLaunch launch) {
        return new Browserless().post(addo.url("/lti/launch"), Map.of("id_token", launch.token(), "state", state()));
    }

    /** In, as the person that the launch names. */
    SchoolPortal enter(TestLaunch launch) {
        var door = post(launch);
        if (door.status() != 303) throw new AssertionError("Not let in: " + door);
        return new SchoolPortal(browser, door.location());
    }
}
