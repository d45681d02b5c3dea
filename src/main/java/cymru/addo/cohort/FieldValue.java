package cymru.addo.cohort;

import static java.util.Objects.requireNonNull;

import cymru.addo.moodle.MoodleUser;
import java.util.Optional;

/**
 * A value of a field that the school added to the profiles of its Moodle, for example year group: whoever has it belongs together as
 * in a cohort.
 */
record FieldValue(String field, String value) {
    private static final String MARK = "field:";

    FieldValue {
        requireNonNull(field, "field");
        requireNonNull(value, "value");
    }

    /** What {@link #id()} wrote; empty for the number of a cohort. */
    static Optional<FieldValue> in(String id) {
        var parts = id.split(":", 3);
        return id.startsWith(MARK) && parts.length == 3
                ? Optional.of(new FieldValue(parts[1], parts[2]))
                : Optional.empty();
    }

    /** A short name in Moodle has no colon. */
    String id() {
        return MARK + field + ":" + value;
    }

    String name() {
        return field + ": " + value;
    }

    boolean isOf(MoodleUser user) {
        return value.equals(user.fields().get(field));
    }
}
