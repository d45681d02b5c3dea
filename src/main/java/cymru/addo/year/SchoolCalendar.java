package cymru.addo.year;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;

/** When a school's year turns: at midnight of its first day, by the clock on the school's wall. */
public record SchoolCalendar(MonthDay firstDay, ZoneId zone) {
    public SchoolCalendar {
        requireNonNull(firstDay, "firstDay");
        requireNonNull(zone, "zone");
    }

    /** The first of September, as in England and Wales. */
    public static SchoolCalendar usual() {
        return new SchoolCalendar(MonthDay.of(9, 1), ZoneId.of("Europe/London"));
    }

    public SchoolYear yearAt(Instant moment) {
        var day = dayAt(moment);
        return new SchoolYear(day.isBefore(firstDay.atYear(day.getYear())) ? day.getYear() - 1 : day.getYear());
    }

    public LocalDate firstDayOf(SchoolYear year) {
        return firstDay.atYear(year.startsIn());
    }

    public Instant beginning(SchoolYear year) {
        return firstDayOf(year).atStartOfDay(zone).toInstant();
    }

    /** The last second of a day: what is due on it is not late before midnight. */
    public Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).minusSeconds(1).toInstant();
    }

    public LocalDate dayAt(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }
}
