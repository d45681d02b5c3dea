package cymru.addo.lti.launch;

import cymru.addo.lti.LaunchCheck;
import cymru.addo.lti.ToolSettings;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The token is of this moment: issued a short while ago, and still good. Clocks in schools differ, so a minute either way is
 * forgiven.
 *
 * @see <a href="https://www.imsglobal.org/spec/security/v1p0/#authentication-response-validation">Security Framework
 *     5.1.3, rules 7 and 8</a>
 */
final class TimeCheck implements Check {
    private static final double LAST_SECOND = 253_402_300_799d;

    private final Duration leeway;
    private final Duration oldest;

    TimeCheck(ToolSettings settings) {
        this(settings.leeway(), settings.oldestToken());
    }

    /** @param oldest how long ago a token may have been issued */
    TimeCheck(Duration leeway, Duration oldest) {
        this.leeway = leeway;
        this.oldest = oldest;
    }

    @Override
    public LaunchCheck name() {
        return LaunchCheck.TIME;
    }

    @Override
    public Optional<String> objection(Evidence evidence) {
        var issued = instant(evidence, "iat");
        var expires = instant(evidence, "exp");
        if (issued.isEmpty() || expires.isEmpty()) return Optional.of("the token does not say when it is good");
        var now = evidence.now();
        if (now.isAfter(expires.get().plus(leeway))) return Optional.of("the token has expired");
        if (issued.get().isAfter(now.plus(leeway))) return Optional.of("the token is from the future");
        if (issued.get().isAfter(expires.get())) return Optional.of("the token expired before it was issued");
        if (issued.get().isBefore(now.minus(oldest).minus(leeway))) return Optional.of("the token is too old");
        return Check.objectIf(isNotYetGood(evidence), "the token is not good yet");
    }

    private boolean isNotYetGood(Evidence evidence) {
        if (!evidence.claims().has("nbf")) return false;
        var good = instant(evidence, "nbf");
        return good.isEmpty() || good.get().isAfter(evidence.now().plus(leeway));
    }

    private static Optional<Instant> instant(Evidence evidence, String claim) {
        return evidence.claims()
                .number(claim)
                .map(Number::doubleValue)
                .filter(seconds -> seconds >= 0 && seconds <= LAST_SECOND)
                .map(seconds -> Instant.ofEpochMilli(Math.round(seconds * 1000)));
    }
}
