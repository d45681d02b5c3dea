package cymru.addo.lti.launch;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSHeader;
import cymru.addo.lti.LaunchCheck;
import java.util.Optional;

/**
 * The platform, and nobody else, wrote this token, and nobody changed it since.
 *
 * @see <a href="https://www.imsglobal.org/spec/security/v1p0/#authentication-response-validation">Security Framework
 *     5.1.3, rule 1</a>
 */
final class SignatureCheck implements Check {
    @Override
    public LaunchCheck name() {
        return LaunchCheck.SIGNATURE;
    }

    @Override
    public Optional<String> objection(Evidence evidence) {
        return Check.objectIf(!isTrue(evidence), "the signature is not the platform's");
    }

    private static boolean isTrue(Evidence evidence) {
        var token = evidence.token();
        var algorithm = token.header().text("alg").flatMap(Algorithm::named).orElseThrow();
        try {
            return algorithm
                    .verifier(evidence.key())
                    .verify(new JWSHeader(algorithm.jws()), token.signed(), token.signature());
        } catch (JOSEException unusable) {
            return false;
        }
    }
}
