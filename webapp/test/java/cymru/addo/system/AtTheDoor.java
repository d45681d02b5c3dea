package cymru.addo.system;

import static java.util.stream.Collectors.toMap;

import cymru.addo.lti.testing.TestLaunch;
import cymru.addo.lti.testing.TestPlatform;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Somebody between the login and the launch: their browser has the cookie, their platform the state and the nonce. */
record AtTheDoor(AddoServer addo, TestPlatform platform, Browserless browser, String state, String nonce) {

    static AtTheDoor of(AddoServer addo, TestPlatform platform) {
        var browser = new Browserless();
        var login = browser.post(addo.url("/lti/login"), announcement(addo, platform));
        if (login.status() != 302) throw new AssertionError("No way to the platform: " + login);
        var asked = Arrays.stream(login.location().getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        return new AtTheDoor(addo, platform, browser, asked.get("state"), asked.get("nonce"));
    }

    static Map<String, String> announcement(AddoServer addo, TestPlatform platform) {
        var form = new LinkedHashMap<String, String>();
        platform.announcement(addo.url("/lti/launch")).forEach((name, values) -> form.put(name, values.get(0)));
        return form;
    }

    /** A true launch, which a test may spoil. */
    TestLaunch launch() {
        return platform.launch()
                .claim("nonce", nonce)
                .lti("target_link_uri", addo.url("/lti/launch").toString());
    }

    Answered post(TestLaunch launch) {
        return post(launch.token());
    }

    Answered post(String token) {
        return browser.post(addo.url("/lti/launch"), Map.of("id_token", token, "state", state));
    }

    /** The same form from a browser that never asked. */
    Answered postFromElsewhere(TestLaunch launch) {
        return new Browserless().post(addo.url("/lti/launch"), Map.of("id_token", launch.token(), "state", state));
    }

    /** In, as the person that the launch names. */
    SchoolPortal enter(TestLaunch launch) {
        var door = post(launch);
        if (door.status() != 303) throw new AssertionError("Not let in: " + door);
        return new SchoolPortal(browser, door.location());
    }
}
