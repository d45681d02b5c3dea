package cymru.addo.web.ways;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The few words of JSON Schema in which the rules for the manifest are written down, and what breaks them. */
final class Documented {
    private final List<String> broken = new ArrayList<>();

    private Documented() {}

    /** Each fault with the place where it is; empty where all rules are kept. */
    static List<String> faults(Object value, Map<?, ?> rules) {
        var documented = new Documented();
        documented.check("", value, rules);
        return documented.broken;
    }

    private void check(String at, Object value, Map<?, ?> rules) {
        if (!isOf(String.valueOf(rules.get("type")), value)) broken.add(at + " is no " + rules.get("type"));
        else if (value instanceof Map<?, ?> object) object(at, object, rules);
        else if (value instanceof List<?> list) list(at, list, rules);
        else if (value instanceof String text) text(at, text, rules);
    }

    private static boolean isOf(String type, Object value) {
        return switch (type) {
            case "object" -> value instanceof Map;
            case "array" -> value instanceof List;
            case "string" -> value instanceof String;
            case "boolean" -> value instanceof Boolean;
            default -> throw new IllegalArgumentException(type);
        };
    }

    private void object(String at, Map<?, ?> object, Map<?, ?> rules) {
        var known = (Map<?, ?>) rules.get("properties");
        for (var name : (List<?>) rules.get("required"))
            if (!object.containsKey(name)) broken.add(at + "/" + name + " is missing");
        object.forEach((name, value) -> {
            if (known.containsKey(name)) check(at + "/" + name, value, (Map<?, ?>) known.get(name));
            else broken.add(at + "/" + name + " is not documented");
        });
    }

    private void list(String at, List<?> list, Map<?, ?> rules) {
        if (list.size() > number(rules, "maxItems")) broken.add(at + " has too many");
        list.forEach(each -> check(at + "/-", each, (Map<?, ?>) rules.get("items")));
    }

    private void text(String at, String text, Map<?, ?> rules) {
        if (text.length() > number(rules, "maxLength")) broken.add(at + " is too long");
        if (rules.get("pattern") instanceof String pattern && !text.matches(pattern))
            broken.add(at + " is not formed so");
        if (rules.get("enum") instanceof List<?> choices && !choices.contains(text))
            broken.add(at + " is none of these");
    }

    private static int number(Map<?, ?> rules, String name) {
        return rules.get(name) instanceof Number most ? most.intValue() : Integer.MAX_VALUE;
    }
}
