package cymru.addo.school;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void dropsWhatNoReaderCanSee() {
        assertThat(PlainText.of("a\0b\u0007c\r\nd", 100)).isEqualTo("abc\nd");
    }

    @Test
    void keepsWelshLettersAndPictures() {
        assertThat(PlainText.of(" Tŷ ŵy 🙂 ", 100)).isEqualTo("Tŷ ŵy 🙂");
    }

    @Test
    void neverCutsALetterInTwo() {
        assertThat(PlainText.of("ab🙂", 3)).isEqualTo("ab");
    }

    @Test
    void mendsABrokenLetter() {
        assertThat(PlainText.of("a\uD83Db", 10)).isEqualTo("a\uFFFDb");
    }

    @Test
    void hasNoNameForNothing() {
        assertThat(PlainText.lineOrNull(" \n ", 10)).isNull();
        assertThat(PlainText.lineOrNull("Amira\n Khan", 20)).isEqualTo("Amira Khan");
    }
}
