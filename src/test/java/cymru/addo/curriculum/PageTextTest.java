package cymru.addo.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.curriculum.PageText.Block;
import cymru.addo.curriculum.PageText.Run;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageTextTest {
    @Test
    void dividesParagraphsAtBlankLines() {
        assertThat(PageText.of("One line\nand on.\n\nTwo.").plain()).containsExactly("One line and on.", "Two.");
    }

    @Test
    void makesAListOfLinesThatBeginWithAHyphen() {
        var text = PageText.of("First:\n- one\n- two\n  and on\n\nAfter.");

        assertThat(text.blocks()).extracting(Block::isList).containsExactly(false, true, false);
        assertThat(text.plain()).containsExactly("First:", "one", "two and on", "After.");
    }

    @Test
    void marksStrongWords() {
        var line = PageText.of("Long is **strong**, really.")
                .blocks()
                .get(0)
                .lines()
                .get(0);

        assertThat(line)
                .isEqualTo(List.of(new Run("Long is ", false), new Run("strong", true), new Run(", really.", false)));
    }

    @Test
    void takesWhatLooksLikeHtmlForWords() {
        assertThat(PageText.of("<script>alert(1)</script>").plain()).containsExactly("<script>alert(1)</script>");
    }
}
