package cymru.addo.lti.launch;

import cymru.addo.lti.LaunchCheck;
import java.util.Optional;

/**
 * The token speaks for the platform we registered, letter by letter.
 *
 * @see <a href="https://www.imsglobal.org/spec/security/v1p0/#authentication-response-validation">Security Framework
 *     5.1.3, rule 2</a>
 */
final class IssuerCheck implements Check {
    @Override
    public LaunchCheck name() {
        return LaunchCheck.ISSUER;
    }

    @Override
    public Optional<String> objection(Evidence evidence) {
        var issuer = evidence.claims().text("iss");
        return Check.objectIf(
                !issuer.equals(Optional.of(evidence.registration().issuer())), "the issuer is not the registered one");
    }
}
