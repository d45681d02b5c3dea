package cymru.addo.vle.outbox;

import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A message that this node has taken, and nobody else has for as long as the lease lasts.
 *
 * @param lease proves that it is still ours when we say how it went
 * @param stamp the moment the platform is told it happened; later than all before it in its lane
 * @param tries how often it was taken, this time included
 * @param stampTries how often it was taken with this stamp
 */
record Message(
        SchoolId school,
        long id,
        UUID lease,
        MessageKind kind,
        String registration,
        String deployment,
        Optional<UUID> link,
        Optional<PersonId> person,
        Map<String, Object> body,
        Instant stamp,
        int tries,
        int stampTries) {

    /** It may have arrived already: an earlier try with this very stamp ended without an answer that we know of. */
    boolean mayHaveArrived() {
        return stampTries > 1;
    }
}
