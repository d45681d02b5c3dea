package cymru.addo.practice;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;

/** From when until when something holds; either end may be open. */
record Period(Optional<Instant> start, Optional<Instant> end) {
    static final Period ALWAYS = new Period(Optional.empty(), Optional.empty());

    /** Reads {@code startDateTime} and {@code endDateTime} as tools write them. */
    static Period of(Object json) {
        return json instanceof Map<?, ?> fields
                ? new Period(time(fields.get("startDateTime")), time(fields.get("endDateTime")))
                : ALWAYS;
    }

    static Optional<Instant> time(Object text) {
        try {
            return text instanceof String time
                    ? Optional.of(OffsetDateTime.parse(time).toInstant())
                    : Optional.empty();
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }
}
