package cymru.addo.system;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.content.Bilingual;
import cymru.addo.curriculum.ChoiceQuestion;
import cymru.addo.curriculum.Curriculum;
import cymru.addo.curriculum.CurriculumModule;
import cymru.addo.curriculum.MatchQuestion;
import cymru.addo.curriculum.ModuleKey;
import cymru.addo.curriculum.Option;
import cymru.addo.curriculum.Question;
import cymru.addo.curriculum.SortQuestion;
import cymru.addo.school.Language;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openqa.selenium.Keys;

/** Somebody who goes through a module with the keyboard alone. They know the answers, and find them on the page by their words. */
final class LearnerAtTheKeyboard {

    private static final Curriculum CURRICULUM = Curriculum.shipped();
    private static final String NEXT = ".acts a.btn:not(.two)";

    private final SchoolBrowser browser;
    private final CurriculumModule module;
    private final Language language;

    LearnerAtTheKeyboard(SchoolBrowser browser, String module, Language language) {
        this.browser = browser;
        this.module = CURRICULUM.module(new ModuleKey(module)).orElseThrow();
        this.language = language;
    }

    CurriculumModule module() {
        return module;
    }

    /** From the first page of the module to its first question. */
    void readThePages() {
        browser.leaveByKey(NEXT);
        for (int page = 0; page < module.pages().size(); page++) {
            assertThat(browser.heading())
                    .as(browser.address())
                    .isEqualTo(in(module.pages().get(page).heading()));
            assertThat(browser.sideways()).as(browser.heading()).isLessThanOrEqualTo(0);
            browser.leaveByKey(NEXT);
        }
    }

    /** The question that lies before them. */
    Question asked() {
        var words = browser.heading();
        return module.quiz().questions().stream()
                .filter(question ->
                        Stream.of(false, true).map(question::ask).map(this::in).anyMatch(words::equals))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No such question: " + words));
    }

    /** Answers rightly, reads what is said, and goes on. */
    void answerRightly() {
        var question = asked();
        answer(question, question.solution());
        assertThat(browser.sees(".feedback")).isTrue();
        assertThat(browser.sees(".feedback .acts a.two"))
                .as("%s was right", question.key())
                .isFalse();
        browser.leaveByKey(NEXT);
    }

    /** The first option that is not right, or everything in its neighbour's place. */
    void answerNotRightly() {
        var question = asked();
        answer(question, notRight(question));
        assertThat(browser.sees(".feedback .acts a.two"))
                .as("%s was not right", question.key())
                .isTrue();
        browser.leaveByKey(NEXT);
    }

    boolean hasAQuestion() {
        return browser.sees("form.question");
    }

    private void answer(Question question, Map<String, String> given) {
        assertThat(browser.sideways()).as(question.key()).isLessThanOrEqualTo(0);
        for (var option : shown(question)) if (given.containsKey(option.key())) give(question, option, given);
        browser.leaveByKey("form.question button.btn");
    }

    /** In the order in which they lie on the page, since the Tab key comes to them so. */
    private List<Option> shown(Question question) {
        var labels = browser.all(question instanceof SortQuestion ? ".sorted legend" : ".option, .placed label");
        return labels.stream()
                .map(label -> question.options().stream()
                        .filter(option -> label.strip().endsWith(in(option.text())))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("No such option: " + label)))
                .toList();
    }

    private void give(Question question, Option option, Map<String, String> given) {
        var number = shown(question).indexOf(option) + 1;
        if (question instanceof ChoiceQuestion) choose(number);
        else if (question instanceof SortQuestion sort) sort(number, group(sort, given.get(option.key())));
        else place(number, place(question, given.get(option.key())));
    }

    private void choose(int number) {
        var isRadio = browser.sees("input[type=radio][name=option]");
        browser.tabTo(isRadio ? "input[name=option]" : "input[name=option][value='" + number + "']");
        browser.strike(Keys.SPACE);
        while (!browser.focused("value").equals(String.valueOf(number))) browser.strike(Keys.ARROW_DOWN);
    }

    private void sort(int number, int group) {
        browser.tabTo("input[name=place-" + number + "]");
        browser.strike(Keys.SPACE);
        while (!browser.focused("value").equals(String.valueOf(group))) browser.strike(Keys.ARROW_DOWN);
    }

    private void place(int number, int place) {
        browser.tabTo("#place-" + number);
        while (!browser.focused("value").equals(String.valueOf(place))) browser.strike(Keys.ARROW_DOWN);
    }

    private static int group(SortQuestion sort, String key) {
        return IntStream.range(0, sort.groups().size())
                        .filter(at -> sort.groups().get(at).key().equals(key))
                        .findFirst()
                        .orElseThrow()
                + 1;
    }

    private int place(Question question, String given) {
        if (!(question instanceof MatchQuestion match)) return Integer.parseInt(given);
        var wanted = in(match.partners().get(given));
        return browser.all("#place-1 option").indexOf(wanted);
    }

    private static Map<String, String> notRight(Question question) {
        if (question instanceof ChoiceQuestion choice)
            return Map.of(
                    choice.options().stream()
                            .map(Option::key)
                            .filter(key -> !choice.right().contains(key))
                            .findFirst()
                            .orElseThrow(),
                    ChoiceQuestion.CHOSEN);
        var keys = question.options().stream().map(Option::key).toList();
        var values = keys.stream().map(question.solution()::get).toList();
        return IntStream.range(0, keys.size())
                .boxed()
                .collect(java.util.stream.Collectors.toMap(keys::get, at -> values.get((at + 1) % values.size())));
    }

    private String in(Bilingual words) {
        return words.in(language);
    }
}
