package cymru.addo.lti.launch;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an administrator or teacher wrote beside the link. Teachers can edit it: data to validate, never a secret. A variable
 * the platform does not know arrives as it was written, "$User.customfield.yeargroup".
 */
public record CustomValues(Map<String, String> values) {
    public CustomValues {
        values = Map.copyOf(values);
    }

    /** The value, unless it is missing, blank, or a variable that the platform did not resolve. */
    public Optional<String> resolved(String name) {
        return Optional.ofNullable(values.get(name))
                .filter(value -> !value.isBlank())
                .filter(value -> !isUnresolved(value));
    }

    /** The ids that a copied course or link had before, newest first: the value of {@code $Context.id.history} and the like. */
    public List<String> history(String name) {
        return resolved(name).stream()
                .flatMap(ids -> Arrays.stream(ids.split(",")))
                .map(String::trim)
                .filter(id -> !id.isEmpty() && !isUnresolved(id))
                .toList();
    }

    public static boolean isUnresolved(String value) {
        return value.matches("\\$[A-Za-z][A-Za-z0-9_.]*");
    }
}
