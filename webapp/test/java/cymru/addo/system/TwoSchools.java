package cymru.addo.system;

import com.nimbusds.jose.util.JSONArrayUtils;
import com.nimbusds.jose.util.JSONObjectUtils;
import cymru.addo.lti.testing.LoopbackPlatform;
import cymru.addo.lti.testing.TestPlatform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Two schools with a platform each, both with real keys behind a real web server, in one file of registrations. */
final class TwoSchools implements AutoCloseable {

    static final String HILLCREST = "Hillcrest Primary";
    static final String HARBOUR = "Harbour Academy";

    private final LoopbackPlatform web;
    final TestPlatform hillcrest;
    final TestPlatform harbour;

    TwoSchools() {
        try {
            web = new LoopbackPlatform();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        hillcrest = platform("/hillcrest");
        harbour = platform("/harbour");
        webServices(hillcrest);
    }

    /** To whatever it is asked, it says who it is. */
    private void webServices(TestPlatform platform) {
        var site = Map.of("sitename", HILLCREST, "siteurl", platform.issuer(), "userid", 9, "functions", List.of());
        web.answers(
                URI.create(platform.issuer()).getPath() + "/webservice/rest/server.php",
                200,
                "application/json",
                JSONObjectUtils.toJSONString(site));
    }

    private TestPlatform platform(String path) {
        var platform = new TestPlatform(web.at(path).toString(), Clock.systemUTC());
        web.answers(platform.keySetUri().getPath(), 200, "application/json", platform.keySet());
        return platform;
    }

    /** How often a school's platform was asked for what stands at this address. */
    int asked(TestPlatform platform, String path) {
        return web.asked(URI.create(platform.issuer() + path).getPath()).size();
    }

    /** What ADDO_REGISTRATIONS names. */
    String registrations() {
        return JSONArrayUtils.toJSONString(List.of(entry(HILLCREST, hillcrest), entry(HARBOUR, harbour)));
    }

    private static Map<String, Object> entry(String school, TestPlatform platform) {
        return Map.of(
                "school",
                school,
                "issuer",
                platform.issuer(),
                "clientId",
                TestPlatform.CLIENT,
                "deployments",
                List.of(TestPlatform.DEPLOYMENT, "2"),
                "authorizationEndpoint",
                platform.issuer() + "/auth",
                "tokenEndpoint",
                platform.issuer() + "/token",
                "jwksUri",
                platform.keySetUri().toString());
    }

    @Override
    public void close() {
        web.close();
    }
}
