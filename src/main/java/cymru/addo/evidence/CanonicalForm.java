package cymru.addo.evidence;

import cymru.addo.school.Sha256;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** The one way to write an event down for hashing, as {@code docs/evidence.md} describes it. It never changes. */
final class CanonicalForm {
    /** What the first event of a school follows. */
    static final String BEGINNING = "0".repeat(64);

    private CanonicalForm() {}

    static String of(Event event) {
        var lines = new StringBuilder("addo event 1\n");
        line(lines, "school", event.school().toString());
        line(lines, "number", Long.toString(event.id()));
        line(lines, "kind", event.kind());
        line(lines, "person", event.person().map(Object::toString).orElse(""));
        line(lines, "actor", event.actor().map(Object::toString).orElse(""));
        line(lines, "year", event.year().map(year -> "" + year.startsIn()).orElse(""));
        line(lines, "at", moment(event.happenedAt()));
        event.facts().forEach((name, value) -> line(lines, "fact " + name, value));
        return lines.toString();
    }

    static String hash(String previous, Event event) {
        return Sha256.hex(previous + "\n" + of(event));
    }

    static String moment(Instant at) {
        return DateTimeFormatter.ISO_INSTANT.format(at.truncatedTo(ChronoUnit.MICROS));
    }

    static void line(StringBuilder lines, String name, String value) {
        var escaped = value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
        lines.append(name).append(' ').append(escaped).append('\n');
    }
}
