package cymru.addo.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatedTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Reviewed in September 2019.",
                "Adolygwyd ym Medi 2019.",
                "O fis Fedi 2026 ymlaen.",
                "From 1.9.2020 on.",
                "On 2026-10-31.",
                "For the year 2018/19.",
                "For 2025-26.",
                "The law of 2018.",
                "Tachwedd 2025"
            })
    void noticesWhatHasPassed(String text) {
        assertThat(Dated.namesWhatHasPassed(text, TODAY)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I keep my password to myself.",
                "From September 2027.",
                "For the year 2026/27.",
                "In 2026 we begin.",
                "On 2026-11-30.",
                "By 1/9/2030.",
                "In November 2026.",
                "There are 3000 pupils and 1999 bicycles."
            })
    void leavesTheRestAlone(String text) {
        assertThat(Dated.namesWhatHasPassed(text, TODAY)).isFalse();
    }
}
