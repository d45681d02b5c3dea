package cymru.addo.lti.launch;

import cymru.addo.lti.LaunchCheck;
import java.util.Optional;

/**
 * The token is signed by a method we accept: never unsigned, never by a shared secret, and with no extensions we would have
 * to understand.
 *
 * @see <a href="https://www.imsglobal.org/spec/security/v1p1/#approved-jwt-signing-algorithms">Security Framework 1.1,
 *     approved algorithms</a>
 */
final class AlgorithmCheck implements Check {
    @Override
    public LaunchCheck name() {
        return LaunchCheck.SIGNATURE;
    }

    @Override
    public Optional<String> objection(Evidence evidence) {
        var header = evidence.token().header();
        if (header.values().containsKey("crit")) return Optional.of("the token demands an extension");
        var accepted = header.text("alg").flatMap(Algorithm::named).isPresent();
        return Check.objectIf(!accepted, "the signing algorithm is not an accepted one");
    }
}
