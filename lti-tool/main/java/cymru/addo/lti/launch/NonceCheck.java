package cymru.addo.lti.launch;

import cymru.addo.lti.Fingerprint;
import cymru.addo.lti.LaunchCheck;
import cymru.addo.lti.login.LoginStates;
import java.util.Optional;

/**
 * The token was made for this login and is used here for the first time. Last of all, so that only a launch that holds in
 * every other way uses the login up; of several that arrive at once, one gets in.
 *
 * @see <a href="https://www.imsglobal.org/spec/security/v1p0/#authentication-response-validation">Security Framework
 *     5.1.3, rule 9</a>
 */
final class NonceCheck implements Check {
    private final LoginStates states;

    NonceCheck(LoginStates states) {
        this.states = states;
    }

    @Override
    public LaunchCheck name() {
        return LaunchCheck.NONCE;
    }

    @Override
    public Optional<String> objection(Evidence evidence) {
        var nonce = evidence.claims().text("nonce");
        var login = evidence.login();
        if (nonce.isEmpty() || !Fingerprint.matches(login.nonceHash(), nonce.get()))
            return Optional.of("the token was not made for this login");
        if (evidence.isProofOwed()) return Optional.empty();
        return Check.objectIf(!states.consume(login.stateHash(), evidence.now()), "the token was used a moment ago");
    }
}
