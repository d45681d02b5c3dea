package cymru.addo.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.addo.school.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesTest {
    @ParameterizedTest
    @ValueSource(strings = {"done", "question", "not-yet", "tell-someone", "class", "school", "welcome", "lost"})
    void drawsEveryPictureOfAPageAndSaysWhatItMeans(String name) {
        assertThat(Pictures.svg(name)).hasValueSatisfying(svg -> assertThat(svg).startsWith("<svg "));
        for (var language : Language.values()) {
            assertThat(Pictures.meaningOnPage(name, language)).isNotBlank();
        }
    }

    @Test
    void knowsNoPictureOutsideItsFolder() {
        assertThat(Pictures.svg("../agreement/pupils/agreement")).isEmpty();
        assertThat(Pictures.svg("unicorn")).isEmpty();
    }

    @Test
    void refusesToInventAMeaning() {
        assertThatThrownBy(() -> Pictures.meaningOnPage("unicorn", Language.WELSH))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
