package cymru.addo.curriculum;

import static cymru.addo.curriculum.CurriculumFixtures.MODULE;
import static cymru.addo.curriculum.CurriculumFixtures.files;
import static cymru.addo.curriculum.CurriculumFixtures.where;
import static cymru.addo.curriculum.CurriculumFixtures.whereFile;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cymru.addo.content.ContentFault;
import cymru.addo.content.WelshSpelling;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each sentence of the check is seen to fail: one thing in the guide's example is spoiled, and that sentence says so. */
class CurriculumRuleTest {
    private static final String HELPLINES = "curriculum/helplines.yaml";
    private static final String ONE_CHOICE = "kind: one-choice";
    private static final String SORT = "kind: sort";

    private record Spoiled(CurriculumRule rule, CurriculumSource content, String expected) {
        @Override
        public String toString() {
            return rule.sentence() + " " + expected;
        }
    }

    static Stream<Spoiled> spoiledFiles() throws IOException {
        return Stream.of(
                spoiled(CurriculumRule.READABLE_FILES, new CurriculumSource(files(Map.of(MODULE, ""))), "no such file"),
                spoiled(CurriculumRule.READABLE_FILES, where("minutes: 8", "minutes: [8"), "cannot be read"),
                spoiled(
                        CurriculumRule.READABLE_FILES,
                        where("minutes: 8", "minutes: 8\nminutes: 9"),
                        MODULE + ":7: The file cannot be read: found duplicate key minutes"),
                spoiled(CurriculumRule.WHOLE_MAP, where("code: B2", "code: B3"), "module B2 of the map is missing"),
                spoiled(
                        CurriculumRule.WHOLE_MAP,
                        new CurriculumSource(files(
                                Map.of("curriculum/curriculum.yaml", "modules: [b2-example.yaml, b2-example.yaml]"))),
                        "has this code or this key already"),
                spoiled(
                        CurriculumRule.LISTED,
                        new CurriculumSource(files(Map.of()), List.of("b2-password-power.yaml")),
                        "b2-password-power.yaml is not in the list"),
                spoiled(
                        CurriculumRule.HELPLINES,
                        whereFile(HELPLINES, "name: {en: Meic, cy: Meic}", "name: {en: Meic}"),
                        "in both languages"),
                spoiled(
                        CurriculumRule.HELPLINES,
                        whereFile(HELPLINES, "telephone: 0800 1111", "fax: 1"),
                        "no part of this"),
                spoiled(
                        CurriculumRule.HELPLINES,
                        whereFile(HELPLINES, "only: wales", "only: mars"),
                        "wales or england"),
                spoiled(
                        CurriculumRule.HELPLINES,
                        whereFile(HELPLINES, "  address: childline.org.uk/remove\n", ""),
                        "how to reach them"));
    }

    static Stream<Spoiled> spoiledModules() {
        return Stream.of(
                spoiled(CurriculumRule.KNOWN_PARTS, where("minutes:", "minute:"), ":6, minute: The format has no part"),
                spoiled(CurriculumRule.KNOWN_PARTS, where("again: {en: Which", "gain: {en: Which"), "gain: The format"),
                spoiled(CurriculumRule.NAMED, where("key: example", "key: other"), "named by its code and its key"),
                spoiled(CurriculumRule.NAMED, where("key: example", "key: An example"), "lower-case words joined"),
                spoiled(CurriculumRule.NAMED, where("band: B", "band: C"), "code begins with the band"),
                spoiled(CurriculumRule.NUMBERED, where("minutes: 8", "minutes: 99"), "from 1 to 20"),
                spoiled(CurriculumRule.NUMBERED, where("version: 1\n", ""), "whole number"),
                spoiled(
                        CurriculumRule.BOTH_LANGUAGES,
                        where(", cy: Dwy law}", "}"),
                        "Welsh, heading: There are no words"),
                spoiled(CurriculumRule.BOTH_LANGUAGES, where("en: Yes. It can not slip., ", ""), "English, feedback"),
                spoiled(CurriculumRule.KEYS, where("key: log-off", "key: two-hands"), "two-hands stands here twice"),
                spoiled(CurriculumRule.KEYS, where("key: both", "key: one"), "one stands here twice"),
                spoiled(CurriculumRule.KEYS, where("key: carry", "key: Carry it"), "lower-case words joined"),
                spoiled(CurriculumRule.KEYS, where("key: unsafe, text", "key: safe, text"), "safe stands here twice"),
                spoiled(
                        CurriculumRule.OUTCOMES,
                        where("  - {en: I can look after a tablet., cy: Galla i ofalu am dabled.}\n", ""),
                        "one to four"),
                spoiled(CurriculumRule.SHORT_LINES, where("minutes: 8", "minutes: 8" + " ".repeat(110)), ":6: A line"),
                spoiled(CurriculumRule.TAGGED, where("[PS, HW]", "[PS, XY]"), "no tag XY"),
                spoiled(CurriculumRule.TAGGED, where("  dfe: [risk, help]\n", ""), "Say which"),
                spoiled(CurriculumRule.TAGGED, where("step: 3", "step: 5"), "2 or 3"),
                spoiled(CurriculumRule.TAGGED, where("band: B", "audience: parent"), "Only pupils' modules"),
                spoiled(
                        CurriculumRule.KNOWN_RULES,
                        where("[passwords,", "[pass-words,"),
                        "no promise called pass-words"));
    }

    static Stream<Spoiled> spoiledPages() {
        return Stream.of(
                spoiled(CurriculumRule.FIVE_TO_EIGHT_PAGES, where("pages:", "leaves:"), "this one has 0"),
                spoiled(CurriculumRule.KINDS_OF_PAGES, where("kind: scenario", "kind: story"), "A page is one of"),
                spoiled(CurriculumRule.KINDS_OF_PAGES, where("kind: talk", "kind: message"), "activity or talk"),
                spoiled(CurriculumRule.TOLD_LAST, where("kind: tell-someone", "kind: message"), "The last page"),
                spoiled(CurriculumRule.TOLD_LAST, where("kind: talk", "kind: tell-someone"), "Only the last page"),
                spoiled(CurriculumRule.KNOWN_HELP, where("[childline, meic]", "[child-line]"), "called child-line"),
                spoiled(CurriculumRule.KNOWN_HELP, where("help: [childline, meic]", "help: []"), "Name one helpline"),
                spoiled(CurriculumRule.KNOWN_HELP, where("kind: tell-someone", "kind: message"), "tell-someone only"),
                spoiled(CurriculumRule.KNOWN_HELP, where("band: B", "band: A"), "grown-ups at hand"),
                spoiled(CurriculumRule.TEACHER_NOTES, where("band: B", "band: A"), "note for the grown-up"),
                spoiled(CurriculumRule.PICTURED, where("    picture: passwords\n", ""), "There is no picture"),
                spoiled(CurriculumRule.PICTURED, where(ONE_CHOICE, "kind: which-picture"), "There is no picture"),
                spoiled(
                        CurriculumRule.PICTURED,
                        where("        - key: both\n", "        - key: both\n          picture: class\n"),
                        "Only the options of which-picture"),
                spoiled(CurriculumRule.DRAWN, where("picture: passwords", "picture: unicorn"), "called unicorn"));
    }

    static Stream<Spoiled> spoiledQuizzes() {
        return Stream.of(
                spoiled(CurriculumRule.NUMBER_OF_QUESTIONS, where("code: B2", "code: B1"), "10 questions, not 6"),
                spoiled(CurriculumRule.SCORED, where("scored: true", "scored: false"), "scored: true"),
                spoiled(CurriculumRule.SCORED, where("band: B", "band: A"), "scored: false"),
                spoiled(CurriculumRule.KINDS_OF_QUESTIONS, where(ONE_CHOICE, "kind: poll"), "no kind of question"),
                spoiled(CurriculumRule.KINDS_OF_QUESTIONS, where(ONE_CHOICE, "kind: best-reply"), "not for these"),
                spoiled(
                        CurriculumRule.SEVERAL_KINDS,
                        where(
                                "kind: order",
                                "kind: poll",
                                SORT,
                                "kind: poll",
                                "kind: match",
                                "kind: poll",
                                "kind: spot-private",
                                "kind: poll"),
                        "at least 3 kinds; here are 2"),
                spoiled(CurriculumRule.TAUGHT, where("teaches: two-hands", "teaches: three-hands"), "Name the page"),
                spoiled(
                        CurriculumRule.ASKED_AGAIN,
                        where("      again: {en: Who would you go to?, cy: At bwy fyddet ti'n mynd?}\n", ""),
                        "in other words"),
                spoiled(CurriculumRule.CRITICAL, where("critical: true", "critical: false"), "about contact"),
                spoiled(CurriculumRule.CRITICAL, where("critical: true", "critical: perhaps"), "critical: true or"),
                spoiled(CurriculumRule.NUMBER_OF_OPTIONS, where("band: B", "band: D"), "from 4 options, not 3"),
                spoiled(CurriculumRule.NUMBER_OF_OPTIONS, where(ONE_CHOICE, "kind: several-choices"), "4 to 5"),
                spoiled(CurriculumRule.PARTS_OF_KINDS, where(SORT, "kind: order"), "no such part"),
                spoiled(CurriculumRule.PARTS_OF_KINDS, where("kind: order", SORT), "needs: groups"),
                spoiled(CurriculumRule.PARTS_OF_KINDS, where(ONE_CHOICE, SORT), "right: This kind of question"));
    }

    static Stream<Spoiled> spoiledOptions() {
        return Stream.of(
                spoiled(CurriculumRule.RIGHT, where("          right: true\n", ""), "No option is right"),
                spoiled(
                        CurriculumRule.RIGHT,
                        where("        - key: head\n", "        - key: head\n          right: true\n"),
                        "not 2"),
                spoiled(CurriculumRule.RIGHT, where(ONE_CHOICE, "kind: several-choices"), "Two or more"),
                spoiled(
                        CurriculumRule.RIGHT,
                        where(
                                "{key: hello, ",
                                "{key: hello, right: true, ",
                                "- key: cats\n",
                                "- key: cats\n          right: true\n"),
                        "not right"),
                spoiled(CurriculumRule.TRUE_AND_FALSE, where("says: true", "says: false"), "Both answers occur"),
                spoiled(CurriculumRule.THREADS, where(ONE_CHOICE, "kind: best-reply"), "Two to four messages"),
                spoiled(CurriculumRule.GROUPS, where("group: safe", "group: save"), "no group of this key"),
                spoiled(CurriculumRule.GROUPS, where("group: unsafe", "group: safe"), "Nothing belongs"),
                spoiled(CurriculumRule.GROUPS, where("      groups:\n", "      bunches:\n"), "two or three groups"),
                spoiled(CurriculumRule.BECAUSE, where("en: because the", "en: the"), "begins with because"),
                spoiled(CurriculumRule.BECAUSE, where("cy: achos mae'r", "cy: mae'r"), "Welsh, option"),
                spoiled(CurriculumRule.KIND_FEEDBACK, where("It could fall.", "Wrong."), "never that it was wrong"),
                spoiled(CurriculumRule.QUIET_KEYS, where("key: both", "key: correct"), "does not tell"),
                spoiled(CurriculumRule.OPTIONS_ALONE, where("On my head for fun", "All of the above"), "of the others"),
                spoiled(
                        CurriculumRule.LONGEST_NOT_RIGHT,
                        where(
                                ONE_CHOICE,
                                "kind: true-false",
                                "kind: spot-private",
                                ONE_CHOICE,
                                "In two hands",
                                "In two hands and held close to me",
                                "others could see my",
                                "others could see all of my good"),
                        "longest in 3 of 3"));
    }

    static Stream<Spoiled> spoiledWords() {
        return Stream.of(
                spoiled(CurriculumRule.NO_MARKUP, where("Two hands, cy", "<b>Two</b> hands, cy"), "No markup"),
                spoiled(CurriculumRule.NO_MARKUP, where("**two hands**", "**two hands*"), "No markup"),
                spoiled(CurriculumRule.NO_MARKUP, where("In two hands", "In **two** hands"), "No markup"),
                spoiled(CurriculumRule.NO_LINKS, where("They can help.", "See www.help"), "No links"),
                spoiled(CurriculumRule.NO_LINKS, where("They can help.", "See help.org"), "No links"),
                spoiled(CurriculumRule.TIDY, where("They can help.", "They can help .."), "stray stop"),
                spoiled(CurriculumRule.TIDY, where("They can help.", "They can TBC."), "placeholder"),
                spoiled(CurriculumRule.TIDY, where("They can help.", "They  can help."), "double space"),
                spoiled(
                        CurriculumRule.SHORT_SENTENCES,
                        where("They can help.", "They can help you and all of your friends at any time of day."),
                        "A sentence has 14 words, 12 is the most here: \"They can help you and"),
                spoiled(
                        CurriculumRule.READING_AGE,
                        where(
                                "They can help.",
                                "Institutional infrastructure necessitates responsibility. ".repeat(40)),
                        "these learners read at 7 to 8"),
                spoiled(CurriculumRule.LISTED_WORDS, where("band: B", "band: A"), "gently"),
                spoiled(
                        CurriculumRule.LIKE_LENGTHS,
                        where("cy: Breuddwyd gas", "cy: " + "Breuddwyd gas".repeat(3)),
                        "more"),
                spoiled(CurriculumRule.WELSH_SPELLING, where("Mae'n wlyb.", "Mae'n wllyb."), "wllyb"));
    }

    @ParameterizedTest
    @MethodSource({"spoiledFiles", "spoiledModules", "spoiledPages", "spoiledQuizzes", "spoiledOptions", "spoiledWords"
    })
    void noticesWhatWasSpoiled(Spoiled spoiled) {
        assumeTrue(spoiled.rule() != CurriculumRule.WELSH_SPELLING || WelshSpelling.isInstalled());

        var faults = spoiled.rule().faultsIn(spoiled.content()).map(ContentFault::toString);

        assertThat(faults).anySatisfy(fault -> assertThat(fault).contains(spoiled.expected()));
    }

    @Test
    void seesEverySentenceFailOnce() throws IOException {
        var spoiled = Stream.of(
                        spoiledFiles(),
                        spoiledModules(),
                        spoiledPages(),
                        spoiledQuizzes(),
                        spoiledOptions(),
                        spoiledWords())
                .flatMap(all -> all)
                .map(Spoiled::rule)
                .collect(Collectors.toSet());

        assertThat(spoiled).isEqualTo(EnumSet.allOf(CurriculumRule.class));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"WHOLE_MAP", "WELSH_SPELLING"})
    void findsNothingInTheExample(CurriculumRule rule) {
        assertThat(rule.faultsIn(new CurriculumSource(files(Map.of())))).isEmpty();
    }

    private static Spoiled spoiled(CurriculumRule rule, CurriculumSource content, String expected) {
        return new Spoiled(rule, content, expected);
    }
}
