package cymru.addo.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.assignment.YearlyPath.Step;
import cymru.addo.curriculum.Audience;
import cymru.addo.curriculum.Curricula;
import cymru.addo.school.Band;
import cymru.addo.school.SchoolId;
import cymru.addo.year.SchoolCalendar;
import cymru.addo.year.SchoolYear;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class YearlyPathTest {
    private static final SchoolCalendar USUAL = SchoolCalendar.usual();

    @ParameterizedTest
    @EnumSource(Band.class)
    void asksEachBandForModulesThatThereAreForIt(Band band) {
        var curriculum = new Curricula().of(new SchoolId(UUID.randomUUID()));

        assertThat(YearlyPath.of(band, USUAL, new SchoolYear(2026)))
                .extracting(
                        step -> curriculum.module(step.module()).orElseThrow().audience())
                .containsOnly(Audience.of(band))
                .hasSize(3);
    }

    @Test
    void beginsWithTheAgreementAndEndsEachStepOnAFriday() {
        var steps = YearlyPath.of(Band.B, USUAL, new SchoolYear(2026));

        assertThat(steps).extracting(step -> step.module().value()).startsWith("our-agreement");
        assertThat(steps)
                .extracting(Step::due)
                .containsExactly(LocalDate.of(2026, 10, 2), LocalDate.of(2026, 11, 27), LocalDate.of(2027, 2, 12))
                .allMatch(day -> day.getDayOfWeek() == DayOfWeek.FRIDAY);
    }

    @ParameterizedTest
    @CsvSource({
        "2014, 2015-02-10",
        "2018, 2019-02-05",
        "2019, 2020-02-11",
        "2022, 2023-02-07",
        "2023, 2024-02-06",
        "2024, 2025-02-11",
        "2025, 2026-02-10",
        "2026, 2027-02-09"
    })
    void knowsTheDaysThatSaferInternetDayWasHeldOn(int year, LocalDate day) {
        assertThat(YearlyPath.saferInternetDay(USUAL, new SchoolYear(year))).isEqualTo(day);
    }

    @Test
    void keepsInsideAYearThatBeginsInJanuary() {
        var calendar = new SchoolCalendar(MonthDay.of(1, 26), ZoneId.of("Europe/London"));

        assertThat(YearlyPath.of(Band.C, calendar, new SchoolYear(2027)))
                .extracting(step -> step.due().getYear())
                .containsOnly(2027);
    }
}
