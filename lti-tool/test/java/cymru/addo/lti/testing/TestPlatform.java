package cymru.addo.lti.testing;

import com.nimbusds.jose.jwk.JWK;
import cymru.addo.lti.PlatformRegistration;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A learning platform with real keys. What it signs is a true launch, until a test spoils one thing. */
public final class TestPlatform {
    public static final String CLIENT = "addo-at-hillcrest";
    public static final String DEPLOYMENT = "1";

    private final String issuer;
    private final Clock clock;

    public TestPlatform(String issuer, Clock clock) {
        this.issuer = issuer;
        this.clock = clock;
    }

    public String issuer() {
        return issuer;
    }

    public URI keySetUri() {
        return URI.create(issuer + "/jwks");
    }

    public String keySet() {
        return TestKeys.setOf(TestKeys.PLATFORM, TestKeys.WEAK, TestKeys.P256, TestKeys.P384, TestKeys.P521);
    }

    public PlatformRegistration registration() {
        return registration("hillcrest", false);
    }

    public PlatformRegistration registration(String id, boolean anonymousAllowed) {
        return new PlatformRegistration(
                id,
                issuer,
                CLIENT,
                Set.of(DEPLOYMENT, "2"),
                URI.create(issuer + "/auth"),
                URI.create(issuer + "/token"),
                null,
                keySetUri(),
                anonymousAllowed);
    }

    /** What the platform sends to our login when a person presses the link. */
    public Map<String, List<String>> announcement(URI target) {
        return Map.of(
                "iss", List.of(issuer),
                "client_id", List.of(CLIENT),
                "login_hint", List.of("3"),
                "lti_message_hint", List.of("{\"cmid\":7,\"launchid\":\"ltilaunch3_1997791172\"}"),
                "lti_deployment_id", List.of(DEPLOYMENT),
                "target_link_uri", List.of(target.toString()));
    }

    public TestLaunch launch() {
        return new TestLaunch(this, clock.instant(), key());
    }

    JWK key() {
        return TestKeys.PLATFORM;
    }
}
