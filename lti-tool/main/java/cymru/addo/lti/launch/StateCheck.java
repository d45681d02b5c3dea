package cymru.addo.lti.launch;

import cymru.addo.lti.Fingerprint;
import cymru.addo.lti.LaunchCheck;
import cymru.addo.lti.login.LoginStates;
import java.util.Optional;

/**
 * The launch answers a login that we began, not long ago, not answered before, and from this very browser. Otherwise
 * somebody could send a pupil a link that signs them in as somebody else. A browser whose platform offers to speak for it
 * may owe its proof until everything else was found true.
 *
 * @see <a href="https://www.imsglobal.org/spec/security/v1p0/#step-3-authentication-response">Security Framework
 *     5.1.1.3</a>
 */
final class StateCheck implements Check {
    private static final int LONGEST = 512;

    private final LoginStates states;

    StateCheck(LoginStates states) {
        this.states = states;
    }

    @Override
    public LaunchCheck name() {
        return LaunchCheck.STATE;
    }

    @Override
    public Optional<String> objection(Evidence evidence) {
        var state = evidence.post().state();
        if (state == null || state.isBlank() || state.length() > LONGEST)
            return Optional.of("no usable state was posted");
        var login = states.find(Fingerprint.of(state));
        if (login.isEmpty()) return Optional.of("the state is unknown or was used");
        evidence.add(login.get());
        if (login.get().isExpiredAt(evidence.now())) return Optional.of("the login has expired");
        if (evidence.isProofOwed()) return Optional.empty();
        return evidence.post().proof().objection(login.get());
    }
}
