package cymru.addo.lti.launch;

import cymru.addo.lti.PlatformRegistration;
import cymru.addo.lti.ToolSettings;
import cymru.addo.lti.keys.PlatformKeys;
import java.time.Clock;
import java.time.Duration;

/**
 * The doorkeeper of the tab in Microsoft Teams. Nobody was sent anywhere, so there is no state and no nonce: what the host brings
 * is a token of the directory for our app, which hosts keep for as long as it is good and show more than once.
 */
public final class HostTokenVerifier {
    /** Directories give such tokens for an hour and a half at most. */
    private static final Duration OLDEST = Duration.ofHours(2);

    private final CheckList checks;
    private final Clock clock;

    public HostTokenVerifier(PlatformKeys keys, ToolSettings settings, Clock clock) {
        this.clock = clock;
        this.checks = CheckList.of(
                new ShapeCheck(),
                new AlgorithmCheck(),
                new KeyCheck(keys),
                new SignatureCheck(),
                new IssuerCheck(),
                new HostTokenCheck(settings),
                new TimeCheck(settings.leeway(), OLDEST),
                new SubjectCheck());
    }

    /** @param door that the tab belongs to; the token has no say in it */
    public SignInVerifier.Outcome verify(PlatformRegistration door, String token) {
        var evidence = new Evidence(LaunchPost.of(token, null, null), clock.instant());
        evidence.add(door);
        return checks.firstRefusal(evidence)
                .<SignInVerifier.Outcome>map(SignInVerifier.Outcome.Refused::new)
                .orElseGet(() -> new SignInVerifier.Outcome.Believed(door, evidence.claims()));
    }
}
