package cymru.addo.lti.launch;

import cymru.addo.lti.Claims;
import cymru.addo.lti.LaunchCheck;
import java.util.Optional;

/**
 * The platform says which roles the person has. None is an answer; not saying is not, but where
 * the kind of message leaves it open.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti/v1p3/#roles-claim">LTI Core 5.3.7</a>
 */
final class RolesCheck implements Check {
    @Override
    public LaunchCheck name() {
        return LaunchCheck.ROLES;
    }

    @Override
    public Optional<String> objection(Evidence evidence) {
        if (!evidence.messageType().needsRoles() && !evidence.claims().has(Claims.LTI + "roles"))
            return Optional.empty();
        return Check.objectIf(
                evidence.claims().texts(Claims.LTI + "roles").isEmpty(),
                "the roles are missing or not a list of texts");
    }
}
