package cymru.addo.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class InputTest {
    @Test
    void readsADayAsBrowsersSendIt() {
        assertThat(Input.day("2028-02-29")).contains(LocalDate.of(2028, 2, 29));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " 2026-09-01", "2026-02-29", "1/9/2026", "2026-09-01T00:00"})
    void takesNothingElseForADay(String text) {
        assertThat(Input.day(text)).isEmpty();
    }
}
