package cymru.addo.agreement;

import static cymru.addo.school.Language.ENGLISH;
import static cymru.addo.school.Language.WELSH;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.school.Band;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordsShownTest {
    private static final RuleKey PHONES = new RuleKey("phones");

    @Test
    void writesTheWordsLineByLineAsTheGuideDescribes() {
        assertThat(shown(text("I am kind."), Set.of()).canonical()).isEqualTo("""
                        addo words shown 1
                        band B
                        language en
                        title Our promises
                        intro Hello.
                        rule kindness
                        promise I am kind.
                        reason Kind words help.
                        declaration I mean it.
                        agree I agree
                        question I ask
                        not-yet Not yet
                        """);
    }

    @Test
    void keepsItsHashFromReleaseToRelease() {
        assertThat(shown(text("I am kind."), Set.of()).hash())
                .isEqualTo("ae47b258377f9f9427747181a7efb91d8ae0ca840cd40980c54a5ff6b83ae185");
    }

    @Test
    void changesItsHashWithOneLetter() {
        assertThat(shown(text("I am kind!"), Set.of()).hash())
                .isNotEqualTo(shown(text("I am kind."), Set.of()).hash());
    }

    @Test
    void ignoresHowTheLinesOfTheFileWereBroken() {
        assertThat(shown(text("I am\n  kind."), Set.of())).isEqualTo(shown(text("I am kind."), Set.of()));
    }

    @Test
    void takesAComposedAndADecomposedLetterForTheSame() {
        assertThat(shown(text("dŵr"), Set.of())).isEqualTo(shown(text("dw\u0302r"), Set.of()));
    }

    @Test
    void findsThePromisesBehindAHashThoughTheSchoolHasChosenOthersSince() {
        for (var switchedOn : List.of(Set.<RuleKey>of(), Set.of(PHONES))) {
            var hash = shown(text("I am kind."), switchedOn).hash();

            assertThat(PromisesShown.in(text("I am kind."), Band.B, ENGLISH, hash))
                    .contains(text("I am kind.").rulesIn(Band.B, switchedOn));
        }
        assertThat(PromisesShown.in(text("I am kind."), Band.B, ENGLISH, "0".repeat(64)))
                .isEmpty();
    }

    @Test
    void containsAnOptionalRuleOnlyWhenItIsSwitchedOn() {
        assertThat(shown(text("I am kind."), Set.of()).canonical()).doesNotContain("phones");
        assertThat(shown(text("I am kind."), Set.of(PHONES)).canonical()).contains("rule phones");
    }

    private static WordsShown shown(AgreementText text, Set<RuleKey> switchedOn) {
        return WordsShown.of(text, Band.B, ENGLISH, switchedOn);
    }

    private static AgreementText text(String promise) {
        var frame = new AgreementFrame("Our promises", "Hello.", "I mean it.", "I agree", "I ask", "Not yet");
        return new AgreementText(
                Map.of(Band.B, Map.of(ENGLISH, frame)),
                List.of(rule("kindness", 1, false, promise), rule("phones", 2, true, "My phone rests.")),
                Set.of(WELSH));
    }

    private static Rule rule(String key, int order, boolean optional, String promise) {
        var wording = new Wording(promise, "Kind words help.");
        return new Rule(
                new RuleKey(key),
                "R1",
                order,
                optional,
                key,
                Map.of(ENGLISH, "Meaning"),
                Map.of(Band.B, Map.of(ENGLISH, wording)),
                Map.of());
    }
}
