package cymru.addo.system;

import static java.util.stream.Collectors.toMap;

import cymru.addo.lti.testing.TestLaunch;
import cymru.addo.lti.testing.TestPlatform;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A login that has been sent to its platform: with this state and this nonce the platform is to answer. */
record OnTheWay(AddoServer addo, TestPlatform platform, String state, String nonce) {

    /** @param asked the address at the platform that the browser was sent to */
    static OnTheWay to(URI asked, AddoServer addo, TestPlatform platform) {
        var query = Arrays.stream(asked.getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        return new OnTheWay(addo, platform, query.get("state"), query.get("nonce"));
    }

    /** A true launch, which a test may spoil. */
    TestLaunch launch() {
        return platform.launch()
                .claim("nonce", nonce)
                .lti("target_link_uri", addo.url("/lti/launch").toString());
    }
}
