package cymru.addo.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.agreement.DraftLint.Finding;
import cymru.addo.agreement.DraftLint.Kind;
import cymru.addo.agreement.DraftWording.Place;
import cymru.addo.school.Band;
import cymru.addo.school.Language;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftLintTest {
    private static final AgreementText SHIPPED = ShippedAgreement.pupils();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Rule KINDNESS = SHIPPED.rule(new RuleKey("kindness")).orElseThrow();
    private static final DraftPromise PROMISE = DraftPromise.of(KINDNESS);

    @Test
    void findsNothingInTheShippedWords() {
        assertThat(DraftLint.findings(Draft.begun(), SHIPPED, TODAY)).isEmpty();
        assertThat(DraftLint.harder(Draft.begun(), SHIPPED)).isEmpty();
    }

    @Test
    void blocksAPromiseWithoutWordsInALanguage() {
        var draft = draft(
                Map.of(Language.WELSH, new DraftWording("", "Mae'n bwysig."), Language.ENGLISH, english("Always.")));

        assertThat(kinds(draft)).containsExactly(new Finding(Kind.MISSING, PROMISE, Band.B, Language.WELSH));
        assertThat(DraftLint.blocks(draft, SHIPPED, TODAY)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[name of school]", "____", "<name>", "TBC", "XXX"})
    void blocksAPlaceholderThatIsLeft(String placeholder) {
        var draft = draft(Map.of(Language.ENGLISH, english(placeholder), Language.WELSH, welsh("bob dydd")));

        assertThat(kinds(draft)).containsExactly(new Finding(Kind.PLACEHOLDER, PROMISE, Band.B, Language.ENGLISH));
        assertThat(DraftLint.blocks(draft, SHIPPED, TODAY)).isTrue();
    }

    @Test
    void saysWhereOnlyOneLanguageChanged() {
        var draft = draft(Map.of(Language.ENGLISH, english("Always.")));

        assertThat(kinds(draft)).containsExactly(new Finding(Kind.ONE_LANGUAGE, PROMISE, Band.B, Language.WELSH));
        assertThat(DraftLint.blocks(draft, SHIPPED, TODAY)).isFalse();
    }

    @Test
    void saysWhereOneLanguageSaysMuchMore() {
        var draft = draft(Map.of(
                Language.ENGLISH,
                english("Always. " + "At home too. ".repeat(16)),
                Language.WELSH,
                welsh("Bob dydd.")));

        assertThat(kinds(draft)).containsExactly(new Finding(Kind.UNLIKE, PROMISE, Band.B, Language.WELSH));
    }

    @Test
    void saysWhereASentenceIsLong() {
        var long19 = "and so on ".repeat(7);
        var draft = draft(Map.of(Language.ENGLISH, english(long19), Language.WELSH, welsh("ac ".repeat(20))));

        assertThat(kinds(draft))
                .contains(
                        new Finding(Kind.LONG_SENTENCE, PROMISE, Band.B, Language.ENGLISH),
                        new Finding(Kind.LONG_SENTENCE, PROMISE, Band.B, Language.WELSH));
        assertThat(DraftLint.blocks(draft, SHIPPED, TODAY)).isFalse();
    }

    @Test
    void asksAboutWhatMayHaveComeAlongFromAnotherPolicy() {
        var draft = draft(Map.of(
                Language.ENGLISH, english("Agreed with Cardiff Council."), Language.WELSH, welsh("Ers Medi 2019.")));

        assertThat(kinds(draft))
                .containsExactly(
                        new Finding(Kind.COUNCIL, PROMISE, Band.B, Language.ENGLISH),
                        new Finding(Kind.PAST, PROMISE, Band.B, Language.WELSH));
        assertThat(DraftLint.blocks(draft, SHIPPED, TODAY)).isFalse();
    }

    @Test
    void measuresABandThatBecomesTooHard() {
        var hard = new DraftWording(
                "Accountability necessitates considerable responsibility.".repeat(20),
                "Inappropriate communication undermines institutional reputation.".repeat(20));

        assertThat(DraftLint.harder(draft(Map.of(Language.ENGLISH, hard)), SHIPPED))
                .extracting(DraftLint.Harder::band)
                .containsExactly(Band.B);
    }

    private static List<Finding> kinds(Draft draft) {
        return DraftLint.findings(draft, SHIPPED, TODAY);
    }

    private static DraftWording english(String last) {
        return ending(Language.ENGLISH, last);
    }

    private static DraftWording welsh(String last) {
        return ending(Language.WELSH, last);
    }

    private static DraftWording ending(Language language, String last) {
        var words = KINDNESS.wording(Band.B, language).orElseThrow();
        return DraftWording.typed(words.text() + " " + last, words.reason());
    }

    private static Draft draft(Map<Language, DraftWording> ofBandB) {
        var words = new HashMap<Place, DraftWording>();
        ofBandB.forEach((language, wording) -> words.put(new Place(KINDNESS.key(), Band.B, language), wording));
        return new Draft(1, words);
    }
}
