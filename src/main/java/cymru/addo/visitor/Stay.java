package cymru.addo.visitor;

import cymru.addo.school.School;
import java.time.Instant;
import java.time.LocalDate;

/** The days on which a visit that begins now may end: from today to the last day of the school year, by the clock on the school's wall. */
public record Stay(LocalDate first, LocalDate last) {
    public static Stay at(School school, Instant now) {
        var calendar = school.calendar();
        var nextYear = calendar.firstDayOf(school.yearAt(now).next());
        return new Stay(calendar.dayAt(now), nextYear.minusDays(1));
    }
}
