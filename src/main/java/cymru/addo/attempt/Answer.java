package cymru.addo.attempt;

import java.util.Map;

/** What somebody answered: for each option they touched, what they did with it (chosen, a group, a place, a partner). */
public record Answer(Map<String, String> given) {
    public Answer {
        given = Map.copyOf(given);
    }
}
