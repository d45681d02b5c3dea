package cymru.addo.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
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
