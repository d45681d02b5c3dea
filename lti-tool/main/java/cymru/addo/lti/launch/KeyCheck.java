package cymru.addo.lti.launch;

import com.nimbusds.jose.jwk.JWK;
import cymru.addo.lti.LaunchCheck;
import cymru.addo.lti.http.OutgoingRequestFailed;
import cymru.addo.lti.keys.PlatformKeys;
import java.util.Optional;

/**
 * The token names a key, and the platform publishes it where the registration says. Keys that a token brings along or points
 * to are not looked at.
 *
 * @see <a href="https://www.imsglobal.org/spec/security/v1p0/#authentication-response-validation">Security Framework
 *     5.1.3, rule 1</a>
 */
final class KeyCheck implements Check {
    private final PlatformKeys keys;

    KeyCheck(PlatformKeys keys) {
        this.keys = keys;
    }

    @Override
    public LaunchCheck name() {
        return LaunchCheck.KEY;
    }

    @Override
    public Optional<String> objection(Evidence evidence) {
        var kid = evidence.token().header().text("kid");
        if (kid.isEmpty()) return Optional.of("the token names no key");
        try {
            var named = keys.named(kid.get(), evidence.registration());
            if (named.isEmpty()) return Optional.of("the platform publishes no such key");
            var fitting = named.stream().filter(key -> fits(key, evidence)).findFirst();
            fitting.ifPresent(evidence::add);
            return Check.objectIf(fitting.isEmpty(), "the key is of the wrong kind or too weak");
        } catch (OutgoingRequestFailed e) {
            return Optional.of("the platform's keys cannot be had: " + e.getMessage());
        }
    }

    private static boolean fits(JWK key, Evidence evidence) {
        return evidence.token()
                .header()
                .text("alg")
                .flatMap(Algorithm::named)
                .filter(algorithm -> algorithm.accepts(key))
                .isPresent();
    }
}
