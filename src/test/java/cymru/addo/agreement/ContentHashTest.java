package cymru.addo.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.curriculum.Question;
import cymru.addo.curriculum.QuestionText;
import cymru.addo.school.Band;
import cymru.addo.school.Language;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ContentHashTest {
    /** What was computed for these words before editions had checks, and stands in databases. */
    private static final String BEFORE_CHECKS = "135e9b38baf0bd48388b83f890866396da71ba4ef3341dfccb9a94833f50ae55";

    @Test
    void staysWhatItWasWhereThereAreNoChecks() {
        assertThat(ContentHash.of(text(Map.of()))).isEqualTo(BEFORE_CHECKS);
    }

    @Test
    void changesWithEveryWordOfACheck() {
        var one = ContentHash.of(text(Map.of(Band.B, check("Think again."))));
        var other = ContentHash.of(text(Map.of(Band.B, check("Think once more."))));

        assertThat(Set.of(BEFORE_CHECKS, one, other)).hasSize(3);
    }

    @Test
    void knowsTheBandOfACheck() {
        var forB = text(Map.of(Band.B, check("Think again.")));
        var forC = text(Map.of(Band.C, check("Think again.")));

        assertThat(ContentHash.of(forB)).isNotEqualTo(ContentHash.of(forC));
    }

    private static Question check(String feedback) {
        return QuestionText.read("kindness", """
                kind: one-choice
                ask: {en: Which is kind?, cy: Pa un sy'n garedig?}
                options:
                  - {key: smile, right: true, text: {en: A smile, cy: Gwên}, feedback: {en: Yes., cy: Ie.}}
                  - {key: shout, text: {en: A shout, cy: Gweiddi}, feedback: {en: %s, cy: Meddylia.}}
                """.formatted(feedback));
    }

    private static AgreementText text(Map<Band, Question> checks) {
        var frame = new AgreementFrame("Our promises", "Hello.", "I mean it.", "I agree", "I ask", "Not yet");
        var words = Map.of(Language.ENGLISH, frame, Language.WELSH, frame);
        var wording = new Wording("I am kind.", "Kind words help.");
        var rule = new Rule(
                new RuleKey("kindness"),
                "R1",
                1,
                false,
                "kindness",
                Map.of(Language.ENGLISH, "Kind", Language.WELSH, "Caredig"),
                Map.of(Band.B, Map.of(Language.ENGLISH, wording, Language.WELSH, wording)),
                checks);
        return new AgreementText(Map.of(Band.B, words), List.of(rule), Set.of());
    }
}
