package cymru.addo.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class SchoolCalendarTest {
    private static final SchoolCalendar USUAL = SchoolCalendar.usual();

    @Test
    void turnsAtMidnightOfTheFirstDayByTheClockOnTheWall() {
        assertThat(USUAL.yearAt(Instant.parse("2026-08-31T22:59:59Z"))).isEqualTo(new SchoolYear(2025));
        assertThat(USUAL.yearAt(Instant.parse("2026-08-31T23:00:00Z"))).isEqualTo(new SchoolYear(2026));
    }

    @Test
    void keepsToTheWallWhenTheClocksChange() {
        var october = new SchoolCalendar(MonthDay.of(10, 26), ZoneId.of("Europe/London"));

        assertThat(october.yearAt(Instant.parse("2026-10-25T23:59:59Z"))).isEqualTo(new SchoolYear(2025));
        assertThat(october.yearAt(Instant.parse("2026-10-26T00:00:00Z"))).isEqualTo(new SchoolYear(2026));
    }

    @Test
    void turnsAtItsOwnMidnightWhereverTheSchoolIs() {
        var nicosia = new SchoolCalendar(MonthDay.of(9, 1), ZoneId.of("Asia/Nicosia"));
        var stanley = new SchoolCalendar(MonthDay.of(2, 1), ZoneId.of("Atlantic/Stanley"));

        assertThat(nicosia.yearAt(Instant.parse("2026-08-31T20:59:59Z"))).isEqualTo(new SchoolYear(2025));
        assertThat(nicosia.yearAt(Instant.parse("2026-08-31T21:00:00Z"))).isEqualTo(new SchoolYear(2026));
        assertThat(stanley.yearAt(Instant.parse("2027-02-01T02:59:59Z"))).isEqualTo(new SchoolYear(2026));
        assertThat(stanley.yearAt(Instant.parse("2027-02-01T03:00:00Z"))).isEqualTo(new SchoolYear(2027));
    }

    @Test
    void endsADayAtItsMidnightInTheWeeksInWhichTheClocksChange() {
        assertThat(USUAL.endOf(LocalDate.of(2026, 10, 25))).isEqualTo(Instant.parse("2026-10-25T23:59:59Z"));
        assertThat(USUAL.endOf(LocalDate.of(2026, 10, 24))).isEqualTo(Instant.parse("2026-10-24T22:59:59Z"));
        assertThat(USUAL.endOf(LocalDate.of(2027, 3, 27))).isEqualTo(Instant.parse("2027-03-27T23:59:59Z"));
        assertThat(USUAL.endOf(LocalDate.of(2027, 3, 28))).isEqualTo(Instant.parse("2027-03-28T22:59:59Z"));
    }

    @Test
    void beginsADayWhoseMidnightTheClocksSkip() {
        var beirut = new SchoolCalendar(MonthDay.of(9, 1), ZoneId.of("Asia/Beirut"));

        assertThat(beirut.endOf(LocalDate.of(2027, 3, 27))).isEqualTo(Instant.parse("2027-03-27T21:59:59Z"));
        assertThat(beirut.dayAt(Instant.parse("2027-03-27T22:00:00Z"))).isEqualTo(LocalDate.of(2027, 3, 28));
    }

    @Test
    void agreesWithItselfWhereAYearBeginsOnADayThatNotEveryYearHas() {
        var leap = new SchoolCalendar(MonthDay.of(2, 29), ZoneId.of("Europe/London"));
        var year = new SchoolYear(2027);

        assertThat(leap.yearAt(leap.beginning(year))).isEqualTo(year);
        assertThat(leap.yearAt(leap.beginning(year).minusSeconds(1))).isEqualTo(new SchoolYear(2026));
    }

    @Test
    void isTheSameYearInJanuary() {
        assertThat(USUAL.yearAt(Instant.parse("2027-01-15T12:00:00Z"))).isEqualTo(new SchoolYear(2026));
    }

    @Test
    void isCalledByBothItsCalendarYears() {
        assertThat(new SchoolYear(2026).label()).isEqualTo("2026/27");
        assertThat(new SchoolYear(2099).label()).isEqualTo("2099/00");
    }

    @Test
    void refusesAYearThatNoSchoolHas() {
        assertThatThrownBy(() -> new SchoolYear(26)).isInstanceOf(IllegalArgumentException.class);
    }
}
