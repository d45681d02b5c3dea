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
    void keepsASchoolsDrawingAsLongAsSomebodyHoldsItsName() throws InterruptedException {
        var name = Pictures.own("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 110 110\" fill=\"none\">"
                + "<rect x=\"7\" y=\"9\" width=\"70\" height=\"50\" fill=\"#fff\"/></svg>");
        var sameWords = String.copyValueOf(name.toCharArray());
        System.gc();
        assertThat(Pictures.svg(sameWords)).isPresent();

        name = null;
        for (int times = 0; times < 50 && Pictures.svg(sameWords).isPresent(); times++) {
            System.gc();
            Thread.sleep(20);
        }

        assertThat(Pictures.svg(sameWords)).isEmpty();
    }

    @Test
    void refusesToInventAMeaning() {
        assertThatThrownBy(() -> Pictures.meaningOnPage("unicorn", Language.WELSH))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
