package cymru.addo.practice;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Who has accepted the terms of which tool, and which tools want that at all. */
final class Agreements {
    /** What somebody answered, and when. */
    record Answered(boolean accepted, String timestamp) {}

    private final Map<String, Map<String, Answered>> answers = new LinkedHashMap<>();
    private final Map<String, Boolean> required = new LinkedHashMap<>();

    synchronized void keep(Tool tool, String subject, Answered answered) {
        answers.computeIfAbsent(tool.clientId(), client -> new LinkedHashMap<>())
                .put(subject, answered);
    }

    /** There is a new edition: nobody has accepted it yet. */
    synchronized void forget(Tool tool) {
        answers.remove(tool.clientId());
    }

    synchronized void require(Tool tool, boolean isRequired) {
        required.put(tool.clientId(), isRequired);
    }

    synchronized boolean isRequired(Tool tool) {
        return required.getOrDefault(tool.clientId(), true);
    }

    synchronized Map<String, Answered> of(Tool tool) {
        return Map.copyOf(answers.getOrDefault(tool.clientId(), Map.of()));
    }

    Optional<Answered> of(Tool tool, Person person) {
        return Optional.ofNullable(of(tool).get(person.subject()));
    }
}
