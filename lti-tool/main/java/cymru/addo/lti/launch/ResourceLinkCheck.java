package cymru.addo.lti.launch;

import cymru.addo.lti.Claims;
import cymru.addo.lti.LaunchCheck;
import java.util.Optional;

/**
 * The launch says which link was pressed.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti/v1p3/#resource-link-claim">LTI Core 5.3.5</a>
 */
final class ResourceLinkCheck implements Check {
    private static final int LONGEST = 255;

    @Override
    public LaunchCheck name() {
        return LaunchCheck.RESOURCE_LINK;
    }

    @Override
    public Optional<String> objection(Evidence evidence) {
        var id = evidence.claims().object(Claims.LTI + "resource_link").text("id");
        return Check.objectIf(id.isEmpty() || id.get().length() > LONGEST, "the launch names no resource link");
    }
}
