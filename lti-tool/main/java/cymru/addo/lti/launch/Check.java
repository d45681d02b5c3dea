package cymru.addo.lti.launch;

import cymru.addo.lti.LaunchCheck;
import java.util.Optional;

/** One fact that must hold. It may add to the evidence what later checks stand on. */
interface Check {
    LaunchCheck name();

    /** Why the launch cannot be believed, in words that are safe to log. */
    Optional<String> objection(Evidence evidence);

    static Optional<String> objectIf(boolean wrong, String reason) {
        return wrong ? Optional.of(reason) : Optional.empty();
    }
}
