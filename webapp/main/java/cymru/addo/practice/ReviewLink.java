package cymru.addo.practice;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How a column wants to be opened from a mark: at this address, with these custom values.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-sr/v1p0">Submission Review 1.0</a>
 */
record ReviewLink(Optional<String> url, Map<String, String> custom) {
    /** As a column is that says nothing of it. */
    static final ReviewLink NONE = new ReviewLink(Optional.empty(), Map.of());

    ReviewLink {
        custom = Map.copyOf(custom);
    }

    /** What a tool sent with its column; empty where it sent nothing. */
    static Optional<ReviewLink> in(Map<?, ?> column) {
        if (!(column.get("submissionReview") instanceof Map<?, ?> sent)) return Optional.empty();
        var custom = new LinkedHashMap<String, String>();
        if (sent.get("custom") instanceof Map<?, ?> values)
            values.forEach((name, value) -> custom.put(String.valueOf(name), String.valueOf(value)));
        var url = sent.get("url") instanceof String address ? Optional.of(address) : Optional.<String>empty();
        return Optional.of(new ReviewLink(url, custom));
    }

    Map<String, Object> json() {
        var fields = new LinkedHashMap<String, Object>();
        url.ifPresent(address -> fields.put("url", address));
        if (!custom.isEmpty()) fields.put("custom", custom);
        return fields;
    }
}
