package cymru.addo.agreement;

import java.util.List;
import java.util.Map;

/** A place in a content file: asked for words by name, answering null where there are none. */
record Yaml(String file, Map<?, ?> values) {
    Yaml at(String name) {
        return new Yaml(file, values.get(name) instanceof Map<?, ?> inner ? inner : Map.of());
    }

    boolean isMap(String name) {
        return values.get(name) instanceof Map<?, ?>;
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    String text(String name) {
        var value = values.get(name);
        return value instanceof Map || value instanceof List || value == null
                ? null
                : value.toString().strip();
    }

    boolean flag(String name) {
        return Boolean.TRUE.equals(values.get(name));
    }

    List<String> list(String name) {
        return values.get(name) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }
}
