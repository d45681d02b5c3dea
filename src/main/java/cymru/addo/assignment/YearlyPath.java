package cymru.addo.assignment;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.temporal.TemporalAdjusters.firstInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;
import static java.time.temporal.TemporalAdjusters.next;
import static java.time.temporal.TemporalAdjusters.nextOrSame;

import cymru.addo.curriculum.ModuleKey;
import cymru.addo.school.Band;
import cymru.addo.year.SchoolCalendar;
import cymru.addo.year.SchoolYear;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * The least that a class does in a year: the module about the agreement in the first weeks, one about bullying in the autumn,
 * when Anti-Bullying Week is, and one about what to believe, or whom to tell, when Safer Internet Day is.
 */
public final class YearlyPath {
    private static final int FIRST_WEEKS = 4;
    private static final Map<Band, List<String>> MODULES = Map.of(
            Band.A, List.of("our-computer-rules", "kind-words-kind-clicks", "ask-and-tell"),
            Band.B, List.of("our-agreement", "stand-up", "search-check-ask-ai"),
            Band.C, List.of("agreement-grown-up", "banter-or-bullying", "true-false-fake"),
            Band.D, List.of("agreement-and-law", "coercion-and-exploitation", "ai-and-integrity"));

    private YearlyPath() {}

    /** @param due the last day of it, a Friday */
    public record Step(ModuleKey module, LocalDate due) {}

    public static List<Step> of(Band band, SchoolCalendar calendar, SchoolYear year) {
        var modules = MODULES.get(band).stream().map(ModuleKey::new).toList();
        return List.of(
                new Step(modules.get(0), afterTheFirstWeeks(calendar, year)),
                new Step(modules.get(1), endOfNovember(calendar, year)),
                new Step(modules.get(2), saferInternetDay(calendar, year).with(next(FRIDAY))));
    }

    private static LocalDate afterTheFirstWeeks(SchoolCalendar calendar, SchoolYear year) {
        return calendar.firstDayOf(year).plusWeeks(FIRST_WEEKS).with(nextOrSame(FRIDAY));
    }

    private static LocalDate endOfNovember(SchoolCalendar calendar, SchoolYear year) {
        return in(Month.NOVEMBER, calendar, year).atEndOfMonth().with(lastInMonth(FRIDAY));
    }

    /** The Tuesday after the first week of February that has a school day in it. */
    static LocalDate saferInternetDay(SchoolCalendar calendar, SchoolYear year) {
        var first = in(Month.FEBRUARY, calendar, year).atDay(1);
        var isWeekend = first.getDayOfWeek().compareTo(FRIDAY) > 0;
        var firstSchoolDay = isWeekend ? first.with(firstInMonth(MONDAY)) : first;
        return firstSchoolDay.with(next(MONDAY)).with(nextOrSame(TUESDAY));
    }

    private static YearMonth in(Month month, SchoolCalendar calendar, SchoolYear year) {
        var began = calendar.firstDayOf(year);
        var thisCalendarYear = YearMonth.of(began.getYear(), month);
        return thisCalendarYear.atEndOfMonth().isBefore(began) ? thisCalendarYear.plusYears(1) : thisCalendarYear;
    }
}
