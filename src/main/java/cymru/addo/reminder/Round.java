package cymru.addo.reminder;

import cymru.addo.school.PersonId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * That a coordinator had everybody reminded once, and how far it is.
 *
 * @param classTitle empty where it was the whole school
 * @param counts how many reminders are in each state
 */
public record Round(
        RoundId id, Optional<String> classTitle, String words, PersonId by, Instant at, Map<State, Integer> counts) {
    public Round {
        counts = Map.copyOf(counts);
    }

    public int count(State state) {
        return counts.getOrDefault(state, 0);
    }

    public int all() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
