package cymru.addo.moodle;

import java.time.Instant;

/** What everybody of a course finds in its calendar. */
public record CalendarEntry(long course, String name, String description, Instant at) {}
