package cymru.addo.lti.launch;

import cymru.addo.lti.LaunchCheck;
import java.util.Optional;

/**
 * What arrived is a token at all: of bearable length, in three parts, with a JSON object for a header and another for claims.
 *
 * @see <a href="https://www.imsglobal.org/spec/security/v1p0/#id-token">Security Framework 5.1.2</a>
 */
final class ShapeCheck implements Check {
    @Override
    public LaunchCheck name() {
        return LaunchCheck.MALFORMED;
    }

    @Override
    public Optional<String> objection(Evidence evidence) {
        var token = Token.read(evidence.post().idToken());
        token.ifPresent(evidence::add);
        return Check.objectIf(token.isEmpty(), "what was posted is not a signed token");
    }
}
