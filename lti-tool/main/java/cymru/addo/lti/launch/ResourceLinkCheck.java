package cymru.addo.lti.launch;

import cymru.addo.lti.Claims;
import cymru.addo.lti.LaunchCheck;
import java.util.Optional;

/**
 * The launch says which link was pressed. Messages of other kinds come without a link; where they name one, it is held to the
 * same measure.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti/v1p3/#resource-link-claim">LTI Core 5.3.5</a>
 */
final class ResourceLinkCheck implements Check {
    private static final String CLAIM = Claims.LTI + "resource_link";
    private static final int LONGEST = 255;

    @Override
    public LaunchCheck name() {
        return LaunchCheck.RESOURCE_LINK;
    }

    @Override
    public Optional<String> objection(Evidence evidence) {
        if (evidence.messageType() != MessageType.RESOURCE_LINK
                && !evidence.claims().has(CLAIM)) return Optional.empty();
        var id = evidence.claims().object(CLAIM).text("id");
        return Check.objectIf(id.isEmpty() || id.get().length() > LONGEST, "the launch names no resource link");
    }
}
