package cymru.addo.agreement;

import static cymru.addo.agreement.SpoiledContent.where;
import static cymru.addo.agreement.SpoiledContent.without;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cymru.addo.content.ContentFault;
import cymru.addo.content.WelshSpelling;
import java.util.EnumSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each sentence of the content check is seen to fail: one thing is spoiled, and that sentence says so. */
class ContentCheckTest {
    private static final String FRAME = "agreement/pupils/agreement.yaml";
    private static final String PASSWORDS = "agreement/pupils/rules/passwords.yaml";
    private static final String KINDNESS = "agreement/pupils/checks/kindness.yaml";
    private static final String PAGES = "pictures/pages.yaml";
    private static final String LOCK = "pictures/passwords.svg";

    private record Spoiled(ContentRule rule, ContentSource content, String expected) {
        @Override
        public String toString() {
            return rule.sentence() + " " + expected;
        }
    }

    static Stream<Spoiled> spoiledContent() {
        return Stream.of(
                spoiled(ContentRule.READABLE_FILES, without(PASSWORDS), "There is no such file."),
                spoiled(ContentRule.READABLE_FILES, where(PASSWORDS, "key: ", "key: ["), "cannot be read"),
                spoiled(
                        ContentRule.WHOLE,
                        where(FRAME, "agree: I promise", ""),
                        "band A, English, agree: There are no"),
                spoiled(
                        ContentRule.REASONED,
                        where(PASSWORDS, "reason: It keeps my work safe.", ""),
                        "does not say why"),
                spoiled(ContentRule.NO_BAND_FORGOTTEN, where(PASSWORDS, "  A:\n", "  E:\n"), "or say: A: none."),
                spoiled(
                        ContentRule.BOTH_LANGUAGES,
                        where(PASSWORDS, "    cy:\n", "    fr:\n"),
                        "band B: The promise is missing in Welsh."),
                spoiled(ContentRule.KEYS, where(PASSWORDS, "key: passwords", "key: password"), "must be the same"),
                spoiled(ContentRule.KEYS, where(PASSWORDS, "group: R5", ""), "which group"),
                spoiled(ContentRule.KEYS, where(FRAME, "  - links", "  - passwords"), "passwords is listed twice"),
                spoiled(ContentRule.ASKED, without(KINDNESS), "no question for this band"),
                spoiled(
                        ContentRule.ASKED_FITLY,
                        where(KINDNESS, "kind: one-choice", "kind: riddle"),
                        "no kind of question"),
                spoiled(
                        ContentRule.ASKED_FITLY,
                        where(KINDNESS, "picture: heart", "picture: unicorn"),
                        "no drawing called"),
                spoiled(
                        ContentRule.ASKED_FITLY,
                        where(KINDNESS, "C:\n", "C:\n  critical: true\n"),
                        "leave it out here"),
                spoiled(
                        ContentRule.ASKED_BRIEFLY,
                        where(KINDNESS, "kind: one-choice", "kind: several-choices"),
                        "one right option"),
                spoiled(ContentRule.ASKED_WHO_MEETS, where(KINDNESS, "D:\n", "E:\n"), "No band of this name"),
                spoiled(ContentRule.PICTURED, where(PASSWORDS, "  name: passwords", ""), "has no picture"),
                spoiled(
                        ContentRule.PICTURED,
                        where(PASSWORDS, "name: passwords", "name: unicorn"),
                        "no drawing called unicorn"),
                spoiled(ContentRule.PICTURED, where(PAGES, "welcome:", "unicorn:"), "no drawing called unicorn"),
                spoiled(
                        ContentRule.DESCRIBED,
                        where(PASSWORDS, "  cy: Fi biau fy nghyfrinair, a neb arall.\n", ""),
                        "Welsh, picture: Say what"),
                spoiled(ContentRule.DESCRIBED, where(PAGES, "  en: Welcome.\n", ""), "English, welcome: Say what"),
                spoiled(ContentRule.SAFE_DRAWINGS, where(LOCK, "<path", "<script/><path"), "only shapes"),
                spoiled(ContentRule.SAFE_DRAWINGS, where(LOCK, "<path", "<path onclick=\"go()\""), "only shapes"),
                spoiled(ContentRule.SAFE_DRAWINGS, where(LOCK, "<svg ", "<svg width=\"9\" "), "no size of its own"),
                spoiled(
                        ContentRule.READING_AGE,
                        where(
                                FRAME,
                                "intro: We use computers to learn and to make things.",
                                "intro: "
                                        + "Institutional technological infrastructure necessitates responsibility. "
                                                .repeat(9)),
                        "band B, English: The promises read at about age"),
                spoiled(
                        ContentRule.SHORT_SENTENCES,
                        where(PASSWORDS, "It keeps my work safe.", "It keeps all of my work safe and well."),
                        "has 9 words; 8 is the most"),
                spoiled(
                        ContentRule.LISTED_WORDS,
                        where(PASSWORDS, "It keeps my work safe.", "It protects my work."),
                        "\"protects\" is not on the list"),
                spoiled(
                        ContentRule.NO_PLACEHOLDER,
                        where(FRAME, "Our school uses", "Our [name of school] uses"),
                        "placeholder"),
                spoiled(
                        ContentRule.NO_PLACEHOLDER,
                        where(FRAME, "Our school uses", "Our {{school}} uses"),
                        "placeholder"),
                spoiled(ContentRule.NO_PLACEHOLDER, where(FRAME, "Our school uses", "Our XX uses"), "placeholder"),
                spoiled(ContentRule.NO_PLACEHOLDER, where(FRAME, "Our school uses", "Our TBC uses"), "placeholder"),
                spoiled(ContentRule.TIDY, where(FRAME, "Our school uses", "Our **school** uses"), "markup"),
                spoiled(
                        ContentRule.TIDY,
                        where(FRAME, "title: Our promises", "title: \"Our  promises\""),
                        "double space"),
                spoiled(
                        ContentRule.FIRST_PERSON,
                        where(PASSWORDS, "I keep my password private.", "Keep passwords private."),
                        "says what I do"),
                spoiled(
                        ContentRule.LIKE_LENGTHS,
                        where(PASSWORDS, "Mae'n cadw fy ngwaith yn ddiogel.", "Diogel."),
                        "says much more"),
                spoiled(
                        ContentRule.EQUAL_ANSWERS,
                        where(FRAME, "agree: I agree", "agree: Yes! I agree"),
                        "must not press"),
                spoiled(
                        ContentRule.EQUAL_ANSWERS,
                        where(FRAME, "not-yet: Not yet", "not-yet: No, I am not ready to promise that"),
                        "equally long"),
                spoiled(
                        ContentRule.WELSH_LETTERS,
                        where(PASSWORDS, "Mae'n cadw", "Mae'n kadw"),
                        "\"kadw\" has a letter"),
                spoiled(
                        ContentRule.WELSH_SPELLING,
                        where(PASSWORDS, "Mae'n cadw", "Mae'n cadwwn"),
                        "\"cadwwn\" is in neither"));
    }

    @ParameterizedTest
    @MethodSource("spoiledContent")
    void noticesWhatWasSpoiled(Spoiled spoiled) {
        assumeTrue(spoiled.rule() != ContentRule.WELSH_SPELLING || WelshSpelling.isInstalled());

        var faults = spoiled.rule().faultsIn(spoiled.content()).map(ContentFault::toString);

        assertThat(faults).anySatisfy(fault -> assertThat(fault).contains(spoiled.expected()));
    }

    @Test
    void seesEverySentenceFailOnce() {
        var spoiled = spoiledContent().map(Spoiled::rule).collect(Collectors.toSet());

        assertThat(spoiled).isEqualTo(EnumSet.allOf(ContentRule.class));
    }

    @Test
    void namesFileBandLanguageAndPlace() {
        var content = where(PASSWORDS, "reason: It keeps my work safe.", "");

        assertThat(ContentCheck.faults(content))
                .extracting(ContentFault::toString)
                .containsExactly(PASSWORDS + ", band A, English, reason: The promise does not say why.");
    }

    private static Spoiled spoiled(ContentRule rule, ContentSource content, String expected) {
        return new Spoiled(rule, content, expected);
    }
}
