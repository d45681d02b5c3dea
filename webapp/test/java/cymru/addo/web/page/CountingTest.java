package cymru.addo.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.school.Language;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CountingTest {

    private final Messages english = new Messages(Language.ENGLISH);
    private final Messages welsh = new Messages(Language.WELSH);

    @Test
    void countsInEnglish() {
        assertThat(english.count("agreement.howMany", 1)).isEqualTo("There is one promise.");
        assertThat(english.count("agreement.howMany", 8)).isEqualTo("There are 8 promises.");
    }

    @Test
    void countsInWelshWhichHasAWordForTwo() {
        assertThat(welsh.count("agreement.howMany", 2)).isEqualTo("Mae dau addewid.");
        assertThat(welsh.count("agreement.howMany", 8)).isEqualTo("Mae 8 o addewidion.");
    }

    @Test
    void writesDaysAsPeopleDo() {
        var day = LocalDate.of(2026, 9, 4);

        assertThat(english.day(day)).isEqualTo("4 September 2026");
        assertThat(welsh.day(day)).isEqualTo("4 Medi 2026");
    }
}
