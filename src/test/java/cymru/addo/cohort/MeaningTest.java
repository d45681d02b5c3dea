package cymru.addo.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.addo.school.Band;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeaningTest {
    @Test
    void givesAYearGroupTheBandOfItsAge() {
        assertThat(Meaning.ofYear(0).band()).contains(Band.A);
        assertThat(Meaning.ofYear(6).band()).contains(Band.B);
        assertThat(Meaning.ofYear(13).band()).contains(Band.D);
    }

    @Test
    void guessesTheYearFromACohortsNameInEitherLanguage() {
        assertThat(Meaning.guessed("Year 8 pupils")).contains(Meaning.ofYear(8));
        assertThat(Meaning.guessed("Blwyddyn 4")).contains(Meaning.ofYear(4));
        assertThat(Meaning.guessed("Reception")).contains(Meaning.ofYear(0));
        assertThat(Meaning.guessed("Sixth form")).contains(Meaning.ofBand(Band.D));
        assertThat(Meaning.guessed("Staff")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "7", "13", "A", "D", "list"})
    void readsWhatItWrote(String choice) {
        assertThat(Meaning.chosen(choice).map(Meaning::choice)).contains(choice);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "14", "-1", "E", "07", "LIST", "7 "})
    void readsNothingElse(String choice) {
        assertThat(Meaning.chosen(choice)).isEmpty();
    }

    @Test
    void refusesAYearGroupInTheBandOfAnother() {
        assertThatThrownBy(() -> new Meaning(Optional.of(4), Optional.of(Band.D)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
