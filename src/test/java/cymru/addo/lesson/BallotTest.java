package cymru.addo.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.attempt.Sheet;
import cymru.addo.curriculum.CurriculumFixtures;
import cymru.addo.curriculum.CurriculumModule;
import cymru.addo.curriculum.Option;
import cymru.addo.curriculum.Question;
import cymru.addo.curriculum.QuestionKind;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.SchoolId;
import cymru.addo.year.SchoolYear;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BallotTest {
    private static final CurriculumModule MODULE = CurriculumFixtures.exampleModule();
    private static final Together TOGETHER = new Together(
            new SchoolId(new UUID(1, 1)), new ClassGroupId(new UUID(2, 2)), new SchoolYear(2026), MODULE.key());

    @Test
    void countsHandsForEachOption() {
        var question = ofKind(QuestionKind.ONE_CHOICE);

        var ballot = Ballot.of(question, TOGETHER);

        assertThat(ballot.lines())
                .extracting(line -> line.option().key())
                .containsExactlyElementsOf(
                        ballot.sheet().options().stream().map(Option::key).toList())
                .containsExactlyInAnyOrderElementsOf(
                        question.options().stream().map(Option::key).toList());
    }

    @Test
    void countsHandsForEachGroupWhereThingsAreSorted() {
        var ballot = Ballot.of(ofKind(QuestionKind.SORT), TOGETHER);

        assertThat(ballot.lines())
                .hasSize(ballot.sheet().options().size()
                        * ballot.sheet().places().size());
        assertThat(ballot.lines()).allMatch(line -> line.place().isPresent());
        assertThat(ballot.lines().get(0).place())
                .contains(ballot.sheet().places().get(0));
    }

    @Test
    void onlyTalksAboutThingsToMatch() {
        var ballot = Ballot.of(ofKind(QuestionKind.MATCH), TOGETHER);

        assertThat(ballot.isCounted()).isFalse();
        assertThat(ballot.hands(List.of())).hasSize(1);
    }

    @Test
    void takesWhatIsMissingAtTheEndForNobody() {
        var question = ofKind(QuestionKind.ONE_CHOICE);

        assertThat(Ballot.of(question, TOGETHER).hands(List.of(12)))
                .hasSize(question.options().size())
                .extracting(Hands::many)
                .startsWith(12)
                .endsWith(0);
    }

    @Test
    void looksTheSameOnEveryDevice() {
        var question = ofKind(QuestionKind.ONE_CHOICE);

        assertThat(Ballot.of(question, TOGETHER).sheet())
                .extracting(Sheet::options)
                .isEqualTo(Ballot.of(question, TOGETHER).sheet().options());
    }

    private static Question ofKind(QuestionKind kind) {
        return MODULE.quiz().questions().stream()
                .filter(question -> question.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
