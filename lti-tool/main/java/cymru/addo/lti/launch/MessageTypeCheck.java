package cymru.addo.lti.launch;

import cymru.addo.lti.Claims;
import cymru.addo.lti.LaunchCheck;
import java.util.Optional;

/**
 * The platform asks for something we do. A submission review is not: Moodle signs one for any pupil, about any other.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti/v1p3/#message-type-claim">LTI Core 5.3.1</a>
 */
final class MessageTypeCheck implements Check {
    @Override
    public LaunchCheck name() {
        return LaunchCheck.MESSAGE_TYPE;
    }

    @Override
    public Optional<String> objection(Evidence evidence) {
        var type = evidence.claims().text(Claims.LTI + "message_type").flatMap(MessageType::named);
        return Check.objectIf(type.isEmpty(), "the message type is not one we serve");
    }
}
