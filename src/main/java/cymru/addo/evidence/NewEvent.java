package cymru.addo.evidence;

import static java.util.Objects.requireNonNull;

import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import cymru.addo.year.SchoolYear;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Something that has just happened.
 *
 * @param person whom it is about
 * @param actor who did it
 * @param facts details in plain words; never a name, an address or a free text
 */
public record NewEvent(
        SchoolId school,
        EventKind kind,
        Optional<PersonId> person,
        Optional<PersonId> actor,
        Optional<SchoolYear> year,
        Instant happenedAt,
        Map<String, String> facts) {
    public NewEvent {
        requireNonNull(school, "school");
        requireNonNull(kind, "kind");
        requireNonNull(happenedAt, "happenedAt");
        facts = Map.copyOf(new TreeMap<>(facts));
    }
}
