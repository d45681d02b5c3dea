package cymru.addo.lti.launch;

import cymru.addo.lti.Claims;
import cymru.addo.lti.LaunchCheck;
import java.util.Optional;

/**
 * The message is LTI 1.3, not an older one and not something else that a platform signs.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti/v1p3/#lti-version-claim">LTI Core 5.3.2</a>
 */
final class VersionCheck implements Check {
    @Override
    public LaunchCheck name() {
        return LaunchCheck.VERSION;
    }

    @Override
    public Optional<String> objection(Evidence evidence) {
        var version = evidence.claims().text(Claims.LTI + "version");
        return Check.objectIf(!version.equals(Optional.of("1.3.0")), "the message is not LTI 1.3.0");
    }
}
