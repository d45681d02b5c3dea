package cymru.addo.practice;

import java.util.Map;
import java.util.Optional;

/** What was settled when an activity was placed: the address it opens, its custom parameters, and its dates. */
record Placement(Optional<String> url, Map<String, String> custom, Period available, Period submission) {
    /** As an activity is that nobody has settled anything for. */
    static final Placement PLAIN = new Placement(Optional.empty(), Map.of(), Period.ALWAYS, Period.ALWAYS);

    Placement {
        custom = Map.copyOf(custom);
    }
}
