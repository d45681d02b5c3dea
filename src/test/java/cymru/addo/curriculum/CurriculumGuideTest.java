package cymru.addo.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The guide for editors tells the truth about the check and about the format. */
class CurriculumGuideTest {
    @ParameterizedTest
    @EnumSource
    void explainsEverySentenceOfTheCheck(CurriculumRule rule) throws IOException {
        assertThat(Files.readString(CurriculumFixtures.GUIDE)).contains("| " + rule.sentence() + " |");
    }

    @ParameterizedTest
    @EnumSource
    void showsEveryKindOfQuestion(QuestionKind kind) throws IOException {
        assertThat(Files.readString(CurriculumFixtures.GUIDE)).contains("| `" + kind.written() + "` |");
    }

    @Test
    void givesAnExampleThatCanBeRead() {
        var module = CurriculumFixtures.exampleModule();

        assertThat(module.code()).hasToString("B2");
        assertThat(module.pages()).hasSize(5);
        assertThat(module.quiz().questions()).hasSize(6);
    }
}
