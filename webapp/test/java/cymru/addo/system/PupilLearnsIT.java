package cymru.addo.system;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.curriculum.Curriculum;
import cymru.addo.curriculum.ModuleKey;
import cymru.addo.curriculum.Option;
import cymru.addo.curriculum.Question;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A pupil learns: what lies before them, what is kept of it, and what no page gives away. */
class PupilLearnsIT {

    private static final String MODULE = "password-power";
    private static final String QUIZ = "modules/" + MODULE + "/quiz";

    private final PracticeSchool school = Demonstration.school();
    private final LearnersRecord record = new LearnersRecord(Demonstration.server());

    @Test
    void listsTheModulesOfTheirBand() {
        var page = school.launch("chloe-okafor").open("modules");

        assertThat(page.text()).contains("Password power", "Stand up").doesNotContain("Work-ready online");
    }

    @ParameterizedTest
    @ValueSource(strings = {"coercion-and-exploitation", "staff-agreement", "at-home", "no-such-module"})
    void opensNothingThatIsForOthers(String module) {
        assertThat(school.launch("chloe-okafor").open("modules/" + module).status())
                .isEqualTo(404);
    }

    @Test
    void givesNothingAwayBeforeAnAnswer() {
        var page = school.launch("dylan-oconnor").open(QUIZ);

        var question = firstQuestion();
        assertThat(page.text()).contains(texts(question, any -> true));
        assertThat(page.body()).doesNotContain(keys(question)).doesNotContain(feedback(question));
    }

    @Test
    void asksAgainInPlainWordsWhereNothingWasChosen() {
        var portal = school.launch("harri-vaughan");
        var fields = question(portal);

        var page = portal.send(QUIZ, fields);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("Nothing is chosen yet.");
        assertThat(record.answers("harri-vaughan")).isEmpty();
    }

    @Test
    void keepsTheFirstAnswerAndComesBackToItsWords() {
        var portal = school.launch("grace-adeyemi");
        var fields = question(portal);

        var first = portal.send(QUIZ, with(fields, "option", "1"));
        var second = portal.send(QUIZ, with(fields, "option", "2"));

        assertThat(first.status()).isEqualTo(303);
        assertThat(second.location()).isEqualTo(first.location());
        assertThat(record.answers("grace-adeyemi")).hasSize(1);
    }

    @Test
    void goesOnWithTheSameQuestionOnAnotherDevice() {
        school.launch("efa-jenkins").answerFirstOption(MODULE);
        var here = school.launch("efa-jenkins").open(QUIZ);

        var there = school.launch("efa-jenkins").open(QUIZ);

        assertThat(there.field("question")).isEqualTo("2");
        assertThat(there.text()).isEqualTo(here.text());
    }

    @Test
    void leadsAnAnswerToAnOlderAttemptToWhereTheQuestionsGoOn() {
        var portal = school.launch("ruby-sanderson");
        var fields = with(question(portal), "option", "1");

        var answered = portal.send(QUIZ, with(fields, "attempt", "7"));

        assertThat(answered.location().toString()).endsWith("again=changed");
        assertThat(record.answers("ruby-sanderson")).isEmpty();
    }

    @Test
    void hasNoCertificateBeforeTheModuleIsDone() {
        var portal = school.launch("tomos-bevan");

        assertThat(portal.open("modules/" + MODULE + "/certificate").url().getPath())
                .endsWith("/modules/" + MODULE);
    }

    @Test
    void hasACertificateOnTheScreenAndOnPaper() {
        var pupil = "wilhelmina-fitzgerald-llewelyn";
        school.launch(pupil).open("modules");
        record.mastered(pupil, MODULE);
        // Where the class was set it, it counts when they come in again.
        var portal = school.launch(pupil);

        var page = portal.open("modules/" + MODULE + "/certificate");
        var paper = portal.open("modules/" + MODULE + "/certificate.pdf?lang=cy");

        assertThat(page.text()).contains("Password power", "Gwenllïan");
        assertThat(paper.header("Content-Type")).contains("application/pdf");
        assertThat(paper.bytes()).startsWith("%PDF-".getBytes());
        assertThat(portal.open(QUIZ).url().getPath()).endsWith("/modules/" + MODULE);
    }

    @Test
    void asksBeforeThePagesWhereTheClassWantsItAndSaysNothing() {
        var portal = school.launch("ella-davies");
        record.askedBefore("ella-davies", MODULE);
        var before = "modules/" + MODULE + "/before";
        assertThat(portal.open("modules/" + MODULE).body()).contains("/" + before + "\"");

        for (int question = 0; question < questions(); question++) {
            var page = portal.open(before);
            var fields = new LinkedHashMap<String, String>();
            for (var name : List.of("csrf", "question", "version")) fields.put(name, page.field(name));
            fields.put("unknown", "yes");
            portal.send(before, fields);
        }

        assertThat(portal.open(before).url().getPath()).contains("/" + MODULE + "/pages/");
        assertThat(record.beforeAnswers("ella-davies")).isEqualTo(questions());
        assertThat(record.answers("ella-davies")).isEmpty();
    }

    @Test
    void leavesNoTraceOfWhoOnlyLooks() {
        var neighbours = Neighbours.opened();
        var theirs = new LearnersRecord(neighbours.addo);
        var before = theirs.attempts();

        var page = neighbours.preview.open(QUIZ + "?question=2");
        var answered = neighbours.preview.send(QUIZ, Neighbours.token(neighbours.preview));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("<button class=\"btn\">");
        assertThat(answered.status()).isEqualTo(403);
        assertThat(theirs.attempts()).isEqualTo(before);
    }

    private static Map<String, String> question(SchoolPortal portal) {
        var page = portal.open(QUIZ);
        var fields = new LinkedHashMap<String, String>();
        for (var name : List.of("csrf", "attempt", "question", "version")) fields.put(name, page.field(name));
        return fields;
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        var changed = new LinkedHashMap<>(fields);
        changed.put(name, value);
        return changed;
    }

    private static Question firstQuestion() {
        return quiz().get(0);
    }

    private static int questions() {
        return quiz().size();
    }

    private static List<Question> quiz() {
        return Curriculum.shipped()
                .module(new ModuleKey(MODULE))
                .orElseThrow()
                .quiz()
                .questions();
    }

    private static String[] texts(Question question, Predicate<Option> which) {
        return question.options().stream()
                .filter(which)
                .map(option -> option.text().english())
                .toArray(String[]::new);
    }

    private static String[] keys(Question question) {
        return question.options().stream()
                .map(option -> "\"" + option.key() + "\"")
                .toArray(String[]::new);
    }

    private static String[] feedback(Question question) {
        return question.options().stream()
                .map(option -> option.feedback().english())
                .toArray(String[]::new);
    }
}
