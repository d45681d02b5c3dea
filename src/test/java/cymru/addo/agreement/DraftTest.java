package cymru.addo.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.agreement.DraftLint.Kind;
import cymru.addo.agreement.DraftWording.Place;
import cymru.addo.school.Band;
import cymru.addo.school.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A school makes the agreement its own: promises added, left out, put in another order, and asked about in its own words. */
class DraftTest {
    private static final AgreementText SHIPPED = ShippedAgreement.pupils();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final List<RuleKey> KEYS =
            SHIPPED.rules().stream().map(Rule::key).toList();
    private static final OwnPromise OWN = new OwnPromise(OwnPromise.keyOf(7), "passwords", Set.of(Band.B, Band.C));
    private static final DraftQuestion QUESTION = new DraftQuestion(
            new DraftQuestion.Words("Where does a tablet go at noon?", "Into the box.", "Under the coat."),
            new DraftQuestion.Words("I ble mae tabled yn mynd am hanner dydd?", "I'r blwch.", "O dan y got."));

    @Test
    void saysWhatThePublishedOneSaysWhileNothingIsWritten() {
        assertThat(Draft.begun().over(SHIPPED)).isEqualTo(SHIPPED);
        assertThat(Draft.begun().isChanged(SHIPPED)).isFalse();
    }

    @Test
    void leavesAPromiseOut() {
        var left = KEYS.get(2);
        var draft = arranged(KEYS.stream().filter(key -> !key.equals(left)).toList());

        assertThat(draft.over(SHIPPED).rule(left)).isEmpty();
        assertThat(draft.leftOut(SHIPPED)).extracting(DraftPromise::key).containsExactly(left);
        assertThat(draft.changes(SHIPPED)).isEqualTo(1);
        assertThat(DraftLint.blocks(draft, SHIPPED, TODAY)).isFalse();
    }

    @Test
    void putsPromisesInAnotherOrderWhichChangesNoPromise() {
        var turned = new ArrayList<>(KEYS);
        Collections.swap(turned, 0, 1);
        var draft = arranged(turned);

        assertThat(draft.over(SHIPPED).rules()).extracting(Rule::key).containsExactlyElementsOf(turned);
        assertThat(draft.changes(SHIPPED)).isZero();
        assertThat(draft.isChanged(SHIPPED)).isTrue();
    }

    @Test
    void addsAPromiseWithItsQuestionForTheBandsThatMakeIt() {
        var draft = withOwn(whole(), QUESTION);

        var rule = draft.over(SHIPPED).rule(OWN.key()).orElseThrow();
        assertThat(rule.wordings()).containsOnlyKeys(Band.B, Band.C);
        assertThat(rule.order()).isEqualTo(SHIPPED.rules().size() + 1);
        assertThat(rule.checks()).containsOnlyKeys(Band.B, Band.C);
        assertThat(rule.check(Band.B).orElseThrow().ask(false).welsh()).startsWith("I ble");
        assertThat(rule.pictureMeaning(Language.WELSH)).isNotBlank();
        assertThat(DraftLint.blocks(draft, SHIPPED, TODAY)).isFalse();
        assertThat(DraftLint.findings(draft, SHIPPED, TODAY)).isEmpty();
    }

    @Test
    void tellsWhoeverIsRightWhyAndTheOthersThePromise() {
        var options = withOwn(whole(), QUESTION)
                .over(SHIPPED)
                .rule(OWN.key())
                .flatMap(rule -> rule.check(Band.B))
                .orElseThrow()
                .options();

        assertThat(options)
                .extracting(option -> option.feedback().english())
                .containsExactly("Tablets rest, and so do I.", "I put my tablet into the box.");
    }

    @Test
    void doesNotComeOutWithAPromiseThatHasNoWordsInABand() {
        var words = whole();
        words.remove(new Place(OWN.key(), Band.C, Language.WELSH));

        assertThat(kinds(withOwn(words, QUESTION))).containsExactly(Kind.MISSING);
    }

    @Test
    void pointsOutAPromiseThatNobodyIsAskedAbout() {
        var draft = withOwn(whole(), DraftQuestion.NONE);

        assertThat(kinds(draft)).containsExactly(Kind.NO_QUESTION);
        assertThat(DraftLint.blocks(draft, SHIPPED, TODAY)).isFalse();
    }

    @Test
    void doesNotComeOutWithHalfAQuestionOrTheSameAnswerTwice() {
        var half = new DraftQuestion(QUESTION.english(), new DraftQuestion.Words("Ble?", "", ""));
        var same = new DraftQuestion(new DraftQuestion.Words("Where?", "Here.", "here."), QUESTION.welsh());

        assertThat(kinds(withOwn(whole(), half))).containsExactly(Kind.QUESTION);
        assertThat(kinds(withOwn(whole(), same))).containsExactly(Kind.QUESTION);
    }

    @Test
    void asksAboutAPublishedPromiseInTheSchoolsWordsInEveryBand() {
        var key = new RuleKey("kindness");
        var draft = new Draft(3, Map.of(), Map.of(key, QUESTION), Map.of(), List.of(), Map.of());

        var rule = draft.over(SHIPPED).rule(key).orElseThrow();
        assertThat(rule.checks().values())
                .extracting(check -> check.ask(false).english())
                .containsOnly("Where does a tablet go at noon?");
        assertThat(draft.changes(SHIPPED)).isEqualTo(1);
    }

    @Test
    void doesNotComeOutWithABandThatPromisesNothing() {
        var draft = arranged(SHIPPED.rules().stream()
                .filter(rule -> !rule.isIn(Band.A))
                .map(Rule::key)
                .toList());

        assertThat(DraftLint.emptied(draft, SHIPPED)).containsExactly(Band.A);
        assertThat(DraftLint.blocks(draft, SHIPPED, TODAY)).isTrue();
    }

    @Test
    void putsOtherWordsAroundThePromisesOfABand() {
        var place = new DraftFrame.Place(Band.B, Language.ENGLISH);
        var now = DraftFrame.of(SHIPPED.frame(Band.B, Language.ENGLISH));
        var next =
                DraftFrame.typed("Our year", now.intro(), now.declaration(), now.agree(), now.question(), now.notYet());
        var draft = framed(place, next);

        assertThat(draft.over(SHIPPED).frame(Band.B, Language.ENGLISH).title()).isEqualTo("Our year");
        assertThat(draft.framedBands(SHIPPED)).containsExactly(Band.B);
        assertThat(draft.isChanged(SHIPPED)).isTrue();
        assertThat(draft.changes(SHIPPED)).isZero();
        assertThat(DraftLint.blocks(draft, SHIPPED, TODAY)).isFalse();
        assertThat(DraftLint.unframed(framed(place, DraftFrame.typed("", "[name]", "", "", "", "")), SHIPPED))
                .containsExactly(Band.B);
    }

    private static Draft framed(DraftFrame.Place place, DraftFrame frame) {
        return new Draft(1, Map.of(), Map.of(), Map.of(), List.of(), Map.of(place, frame));
    }

    private static Draft arranged(List<RuleKey> order) {
        return new Draft(1, Map.of(), Map.of(), Map.of(), order, Map.of());
    }

    private static Draft withOwn(Map<Place, DraftWording> words, DraftQuestion question) {
        var order = new ArrayList<>(KEYS);
        order.add(OWN.key());
        return new Draft(7, words, Map.of(OWN.key(), question), Map.of(OWN.key(), OWN), order, Map.of());
    }

    private static Map<Place, DraftWording> whole() {
        var words = new HashMap<Place, DraftWording>();
        for (var band : OWN.bands()) {
            words.put(
                    new Place(OWN.key(), band, Language.ENGLISH),
                    DraftWording.typed("I put my tablet into the box.", "Tablets rest, and so do I."));
            words.put(
                    new Place(OWN.key(), band, Language.WELSH),
                    DraftWording.typed("Rwy'n rhoi fy nhabled yn y blwch.", "Mae tabled yn gorffwys, a minnau hefyd."));
        }
        return words;
    }

    private static List<Kind> kinds(Draft draft) {
        return DraftLint.findings(draft, SHIPPED, TODAY).stream()
                .map(DraftLint.Finding::kind)
                .toList();
    }
}
