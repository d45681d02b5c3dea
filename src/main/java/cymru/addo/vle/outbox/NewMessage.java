package cymru.addo.vle.outbox;

import static java.util.Objects.requireNonNull;

import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Something a platform is to be told.
 *
 * @param lane messages of one lane arrive in the order they were written
 * @param fact what is told, in a few words: within its lane it is told once, however often it is written
 * @param body numbers and words of the protocol; never a name
 */
public record NewMessage(
        SchoolId school,
        String lane,
        MessageKind kind,
        String fact,
        String registration,
        String deployment,
        Optional<UUID> link,
        Optional<PersonId> person,
        Map<String, Object> body,
        Instant happenedAt) {
    public NewMessage {
        requireNonNull(school, "school");
        requireNonNull(lane, "lane");
        requireNonNull(kind, "kind");
        requireNonNull(fact, "fact");
        requireNonNull(happenedAt, "happenedAt");
        body = Map.copyOf(new TreeMap<>(body));
    }
}
