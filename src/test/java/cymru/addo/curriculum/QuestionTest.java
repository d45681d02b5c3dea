package cymru.addo.curriculum;

import static cymru.addo.curriculum.CurriculumFixtures.question;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.content.Bilingual;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuestionTest {
    @Test
    void holdsWhatIsRightTheSameWayForEveryKind() {
        assertThat(question("carry").solution()).isEqualTo(Map.of("both", "chosen"));
        assertThat(question("where").solution()).containsEntry("sink", "unsafe").hasSize(4);
        assertThat(question("steps").solution()).isEqualTo(Map.of("save", "1", "off", "2", "away", "3"));
        assertThat(question("who-helps").solution())
                .containsEntry("home", "home")
                .hasSize(3);
    }

    @Test
    void asksInOtherWordsWhenItIsMetAgain() {
        assertThat(question("carry").ask(false).english()).isEqualTo("How do you carry it?");
        assertThat(question("carry").ask(true).english()).isEqualTo("Which way keeps it whole?");
    }

    @Test
    void asksTheSameAgainWhereThereAreNoOtherWords() {
        var asked = new Asked("a", false, "page", new Bilingual("Once", "Unwaith"), Optional.empty());

        assertThat(new OrderQuestion(asked, List.of()).ask(true).english()).isEqualTo("Once");
    }

    @Test
    void keepsItsHashWhileItSaysTheSame() {
        assertThat(question("carry").hash()).isEqualTo(question("carry").hash()).matches("[0-9a-f]{64}");
        assertThat(question("carry").hash()).isNotEqualTo(question("steps").hash());
    }

    @Test
    void changesItsHashWithWhatIsRight() {
        var steps = (OrderQuestion) question("steps");
        var options = steps.options();
        var reordered = new OrderQuestion(steps.asked(), List.of(options.get(1), options.get(0), options.get(2)));

        assertThat(reordered.hash()).isNotEqualTo(steps.hash());
    }

    @Test
    void changesItsHashWithWhatIsSaidBack() {
        var steps = (OrderQuestion) question("steps");
        var first = steps.options().get(0);
        var otherwise = new Option(first.key(), first.text(), new Bilingual("Other", "Arall"), first.picture());
        var reworded = new OrderQuestion(
                steps.asked(),
                List.of(otherwise, steps.options().get(1), steps.options().get(2)));

        assertThat(reworded.hash()).isNotEqualTo(steps.hash());
    }
}
