package cymru.addo.lti.launch;

import cymru.addo.lti.Claims;
import cymru.addo.lti.LaunchCheck;
import java.util.Optional;
import java.util.Set;

/**
 * The platform asks for something we know, and that this host does.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti/v1p3/#message-type-claim">LTI Core 5.3.1</a>
 */
final class MessageTypeCheck implements Check {
    private final Set<MessageType> served;

    MessageTypeCheck(Set<MessageType> served) {
        this.served = Set.copyOf(served);
    }

    @Override
    public LaunchCheck name() {
        return LaunchCheck.MESSAGE_TYPE;
    }

    @Override
    public Optional<String> objection(Evidence evidence) {
        var type = evidence.claims()
                .text(Claims.LTI + "message_type")
                .flatMap(MessageType::named)
                .filter(served::contains);
        type.ifPresent(evidence::add);
        return Check.objectIf(type.isEmpty(), "the message type is not one we serve");
    }
}
