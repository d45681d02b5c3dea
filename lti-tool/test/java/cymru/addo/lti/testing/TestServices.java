package cymru.addo.lti.testing;

import cymru.addo.lti.PlatformRegistration;
import cymru.addo.lti.Secrets;
import cymru.addo.lti.http.GuardedHttp;
import cymru.addo.lti.keys.ToolKeys;
import cymru.addo.lti.service.ServiceTokens;
import java.io.IOException;
import java.net.URI;
import java.security.SecureRandom;
import java.util.Set;

/** A platform with services behind a real server, which gives tokens to whoever asks, and our side of it. */
public final class TestServices implements AutoCloseable {
    public final TestClock clock = TestClock.ofAMorning();
    public final ToolKeys keys = TestToolKeys.begun(clock);
    public final GuardedHttp http = new GuardedHttp(true);
    public final LoopbackPlatform server = new LoopbackPlatform();
    public final PlatformRegistration registration = registration("client-1");
    public final ServiceTokens tokens = new ServiceTokens(http, keys, new Secrets(new SecureRandom()), clock);

    public TestServices() throws IOException {
        server.answers("/token", 200, "application/json", "{\"access_token\":\"t1\",\"expires_in\":3600}");
    }

    public PlatformRegistration registration(String client) {
        return new PlatformRegistration(
                client, at("").toString(), client, Set.of("1"), at("/auth"), at("/token"), null, at("/jwks"), false);
    }

    public URI at(String path) {
        return server.at(path);
    }

    @Override
    public void close() {
        server.close();
    }
}
