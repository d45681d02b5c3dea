package cymru.addo.lti.signin;

import cymru.addo.lti.LaunchCheck;
import java.util.Optional;

/** The directory was asked something, and did not answer as it should. */
public class SignInFailed extends Exception {
    private final transient LaunchCheck refusal;

    private SignInFailed(LaunchCheck refusal, String reason) {
        super(reason);
        this.refusal = refusal;
    }

    /** It may work in a moment. */
    static SignInFailed forNow(String reason) {
        return new SignInFailed(null, reason);
    }

    static SignInFailed because(LaunchCheck refusal, String reason) {
        return new SignInFailed(refusal, reason);
    }

    /** What was not as it must be; empty where nobody answered. */
    public Optional<LaunchCheck> refusal() {
        return Optional.ofNullable(refusal);
    }
}
