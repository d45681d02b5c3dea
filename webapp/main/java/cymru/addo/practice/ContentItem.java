package cymru.addo.practice;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One thing that a tool offers for a class, as it comes back from the teacher's choice.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-dl/v2p0#lti-resource-link">Deep Linking 2.0, 3.2</a>
 */
record ContentItem(Map<?, ?> fields) {
    String type() {
        return text("type").orElse("");
    }

    /** What is wrong with it, if anything. */
    Optional<String> fault() {
        if (fields.get("custom") instanceof Map<?, ?> custom
                && !custom.values().stream().allMatch(String.class::isInstance))
            return Optional.of("a custom value is not a text");
        if (lineItem().isPresent() && column("", null, "x").isEmpty())
            return Optional.of("lineItem has no scoreMaximum above nought");
        return Optional.empty();
    }

    String title(String otherwise) {
        return text("title").filter(title -> !title.isBlank()).orElse(otherwise);
    }

    String description() {
        return text("text").orElse("");
    }

    Placement placement() {
        var custom = new LinkedHashMap<String, String>();
        if (fields.get("custom") instanceof Map<?, ?> sent)
            sent.forEach((name, value) -> custom.put((String) name, (String) value));
        return new Placement(
                text("url"), custom, Period.of(fields.get("available")), Period.of(fields.get("submission")));
    }

    /** The column of the gradebook that comes with it; without a label of its own it is called like the activity. */
    Optional<LineItem> column(String id, Course course, String title) {
        return lineItem().flatMap(sent -> {
            var named = new HashMap<Object, Object>(sent);
            named.putIfAbsent("label", title);
            return LineItem.of(id, course, named);
        });
    }

    private Optional<Map<?, ?>> lineItem() {
        return fields.get("lineItem") instanceof Map<?, ?> sent ? Optional.of(sent) : Optional.empty();
    }

    private Optional<String> text(String name) {
        return fields.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
    }
}
