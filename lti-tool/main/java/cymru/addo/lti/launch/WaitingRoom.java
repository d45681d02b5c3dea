package cymru.addo.lti.launch;

import cymru.addo.lti.Fingerprint;
import cymru.addo.lti.LaunchCheck;
import cymru.addo.lti.Secrets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Where a launch waits while its browser asks the platform's storage. The page that asks holds a code; the code and what the
 * storage gave back call the launch in, where it is checked once more from the first fact to the last. A code works once,
 * whatever comes of it.
 */
public final class WaitingRoom {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String BETWEEN = "\n";

    private final HeldLaunches held;
    private final LaunchVerifier verifier;
    private final Secrets secrets;
    private final Clock clock;

    public WaitingRoom(HeldLaunches held, LaunchVerifier verifier, Secrets secrets, Clock clock) {
        this.held = held;
        this.verifier = verifier;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** Puts what was posted on hold, and answers the code for the page. */
    public String hold(LaunchPost post) {
        var code = secrets.fresh();
        var sealed = new CodeSeal(code).seal(post.state() + BETWEEN + post.idToken());
        held.hold(new HeldLaunch(
                Fingerprint.of(post.state()),
                Fingerprint.of(code),
                sealed,
                clock.instant().plus(PATIENCE)));
        return code;
    }

    /** @param value what the platform's storage gave back, or null or empty where it gave nothing */
    public LaunchOutcome callIn(String code, String value) {
        var waiting = code == null ? Optional.<HeldLaunch>empty() : held.take(Fingerprint.of(code), clock.instant());
        return waiting.map(launch -> verifier.verify(posted(launch, code, value)))
                .orElseGet(WaitingRoom::nobody);
    }

    private static LaunchPost posted(HeldLaunch launch, String code, String value) {
        var parts = new CodeSeal(code).open(launch.sealed()).split(BETWEEN, 2);
        return new LaunchPost(parts[1], parts[0], BrowserProof.stored(value), null, null);
    }

    private static LaunchOutcome nobody() {
        return new LaunchRefused(
                LaunchCheck.STATE, List.of(), "no launch waits for this code", Optional.empty(), Optional.empty());
    }
}
