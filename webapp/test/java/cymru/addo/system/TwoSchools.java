package cymru.addo.system;

import com.nimbusds.jose.util.JSONArrayUtils;
import com.nimbusds.jose.util.JSONObjectUtils;
import cymru.addo.lti.testing.LoopbackPlatform;
import cymru.addo.lti.testing.TestDirectory;
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
    /** Of the directory that both schools have accounts in. */
    static final String TENANT = "3f9d1c2e-5b7a-4e60-9a1b-0c2d4e6f8a10";

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
        directory();
    }

    /** Where the directories of Office 365 are taken to be. */
    String directories() {
        return web.at("/directory").toString();
    }

    private void directory() {
        var issuer = issuer();
        web.answers(URI.create(issuer + "/keys").getPath(), 200, "application/json", TestDirectory.keySet());
        var told = Map.of(
                "issuer", issuer,
                "authorization_endpoint", issuer + "/authorize",
                "token_endpoint", issuer + "/token",
                "jwks_uri", issuer + "/keys");
        web.answers(
                URI.create(issuer).getPath() + "/.well-known/openid-configuration",
                200,
                "application/json",
                JSONObjectUtils.toJSONString(told));
    }

    private String issuer() {
        return directories() + "/" + TENANT + "/v2.0";
    }

    /** Whoever brings a code next is this pupil. */
    void vouches(String client, String nonce) {
        var token = pupil(client).claim("nonce", nonce).token();
        web.answersNow(
                URI.create(issuer() + "/token").getPath(),
                200,
                "application/json",
                JSONObjectUtils.toJSONString(Map.of("id_token", token)));
    }

    /** What a host of tabs is given for somebody. */
    String hostToken(String client) {
        return pupil(client)
                .claim("scp", "access_as_user")
                .claim("azp", "5e3ce6c0-2b1f-4285-8d4b-75ee78787346")
                .token();
    }

    private TestDirectory pupil(String client) {
        return new TestDirectory(Clock.systemUTC(), issuer(), client)
                .claim("tid", TENANT)
                .claim("roles", List.of("Pupil"));
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
