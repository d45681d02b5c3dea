package cymru.addo.vle.outbox;

import java.time.Instant;
import java.util.Optional;

/** The messages whose turn it is. Each is lent to one node for a while; a node that dies gives it back by doing nothing. */
interface DueMessages {
    /** The next one that is due, the oldest of its lane, of a platform that is neither resting nor busy with us. */
    Optional<Message> take();

    /** It arrived. Older ones of its lane that are overtaken by it need not arrive any more. */
    void sent(Message message);

    void later(Message message, String reason, Instant notBefore);

    /** The platform knows something newer: this one is dated anew. */
    void dateAnew(Message message, String reason, Instant notBefore);

    /** It cannot arrive until somebody changes something. */
    void park(Message message, WhyParked why, String detail);
}
