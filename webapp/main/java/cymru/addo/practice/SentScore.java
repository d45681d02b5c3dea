package cymru.addo.practice;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/** A score as a tool sends it, before it is a mark. */
record SentScore(Map<String, Object> fields) {

    /** The first thing that every score needs is not there, or is not what it should be. */
    boolean isNotWhole() {
        return subject() == null
                || !(fields.get("activityProgress") instanceof String)
                || !(fields.get("gradingProgress") instanceof String)
                || time().isEmpty()
                || fields.get("scoreGiven") != null && !(fields.get("scoreGiven") instanceof Number && maximum() > 0);
    }

    String subject() {
        return fields.get("userId") instanceof String subject ? subject : null;
    }

    /** As Moodle does: scaled to the column, never over its maximum or under nought, and only where it is final. */
    Mark markIn(LineItem item, Instant arrived) {
        boolean isFinal = "FullyGraded".equals(fields.get("gradingProgress"));
        var given = isFinal && fields.get("scoreGiven") instanceof Number number
                ? Optional.of(scaled(number.doubleValue(), item.scoreMaximum().doubleValue()))
                : Optional.<Double>empty();
        return new Mark(
                subject(),
                given,
                (String) fields.get("activityProgress"),
                (String) fields.get("gradingProgress"),
                fields.get("comment") instanceof String words ? Optional.of(words) : Optional.empty(),
                time().orElseThrow(),
                arrived);
    }

    private double scaled(double given, double columnMaximum) {
        return Math.max(0, Math.min(columnMaximum, given * columnMaximum / maximum()));
    }

    private double maximum() {
        return fields.get("scoreMaximum") instanceof Number maximum ? maximum.doubleValue() : 0;
    }

    /** A time without a zone is the platform's own. */
    private Optional<Instant> time() {
        var zoned = Period.time(fields.get("timestamp"));
        if (zoned.isPresent() || !(fields.get("timestamp") instanceof String text)) return zoned;
        try {
            return Optional.of(LocalDateTime.parse(text).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }
}
