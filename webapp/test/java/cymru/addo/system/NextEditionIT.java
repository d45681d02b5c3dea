package cymru.addo.system;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.school.Band;
import cymru.addo.school.Language;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A school changes its words, and then betters them once more: in a school of its own, since every pupil of it is asked again.
 * Each step goes on where the one before left off.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NextEditionIT {

    private static AddoServer server;
    private static PracticeSchool school;
    private static SchoolPortal ruby;
    private static Answered oldPage;
    private static Answered oldQuestion;
    private static String rubysFirst;

    @BeforeAll
    static void openASchool() {
        server = AddoServer.ofADemonstration(Demonstration.freshFolder("next-edition"))
                .start();
        school = new PracticeSchool(server);
    }

    @AfterAll
    static void closeIt() {
        server.close();
    }

    @Test
    @Order(1)
    void publishesTwoChangedPromisesAsMaterial() {
        school.launch("amira-hughes").agree();
        rubyIsInTheMiddle();

        try (var browser = SchoolBrowser.at(server)) {
            browser.openActivity("carys-rees", "staffroom-agreement").until("h1");
            browser.goTo("school/agreement").leaveBy("a[href$='agreement/edit']");
            change(browser, "passwords");
            change(browser, "links");
            assertThat(browser.heading()).contains("2 promises are changed");
            assertThat(browser.all("ins").toString()).contains("Every day.", "Bob dydd.");

            browser.isAccessible("the next edition").inTheFrame();
            browser.screenshot(Path.of("target", "system", "next-edition.png"));
            browser.click("input[value=MATERIAL]").click("#reason").type("The school council asked for it.");
            browser.click("input[name=sure]").leaveBy("form[action$=publish] button.btn");

            assertThat(browser.until("h1").getText()).contains("Edition 2");
            assertThat(browser.words()).contains("Material: everybody is asked again.");
        }
    }

    @Test
    @Order(2)
    void asksAJuniorWhoAgreedBeforeOnlyAboutWhatChanged() {
        assertThat(register()).noneMatch(line -> line.contains("Hughes"));
        assertThat(outstanding()).anyMatch(line -> line.contains("Hughes") && line.contains("edition 2"));

        try (var browser = SchoolBrowser.at(server)) {
            browser.openActivity("amira-hughes", "year-4-agreement");
            assertThat(browser.until("#changed h1").getText()).isEqualTo("What has changed since you agreed");
            assertThat(browser.all("#changed ul.changed li")).hasSize(2);
            assertThat(browser.all("#changed ins").toString()).contains("Every day.");
            browser.screenshot(Path.of("target", "system", "changed.png"));
            browser.isAccessible("what has changed").inTheFrame();

            browser.leaveBy("#changed a.btn");
            assertThat(answerAll(browser)).containsExactly("passwords", "links");
            browser.leaveBy("button[value=agree]").until("dl");
            assertThat(browser.words()).contains("Thank you. You have agreed.");
        }
        assertThat(register())
                .filteredOn(line -> line.contains("Hughes"))
                .singleElement()
                .satisfies(line -> assertThat(line).contains(",pupils,2,", ",agreed,", ",yes,"));
    }

    @Test
    @Order(3)
    void leadsWhoHadTheOldPageBeforeThemToTheNewWordsAndLosesNothing() {
        var pressed = ruby.press(oldPage, "not-yet");
        var page = ruby.browser().follow(pressed);

        assertThat(pressed.location().toString()).endsWith("agreement?again=changed");
        assertThat(page.text()).contains("Your school has just changed some words.", "Every day.");
        assertThat(page.body()).doesNotContain("id=\"changed\"");
        assertThat(ruby.press(oldPage, "agree").location().toString()).endsWith("agreement?again=changed");
        assertThat(ruby.open("agreement/check").field("rule")).isNotEqualTo(rubysFirst);
        var asked = ruby.send("agreement/question", withQuestion(oldQuestion));
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.body()).contains("And at home?</textarea>");
        ruby.agree();
        assertThat(register()).anyMatch(line -> line.contains("Sanderson") && line.contains(",pupils,2,"));
    }

    @Test
    @Order(4)
    void asksNobodyAboutAMinorEditionAndTellsThem() {
        var next = new NextEdition(school.launch("carys-rees"));
        next.change("kindness", "B-en", "B-cy");

        assertThat(next.publish("MINOR").location().toString()).endsWith("said=published");

        var amira = school.launch("amira-hughes").arrive();
        assertThat(amira.url().getPath()).endsWith("/agreement/receipt");
        assertThat(amira.text()).contains("Some words are better now", "(new words:) Every day.");
        assertThat(amira.text()).contains("Your answer still stands.");
        assertThat(school.launch("amira-hughes").arrive().text()).doesNotContain("Some words are better now");
        assertThat(outstanding()).noneMatch(line -> line.contains("Hughes") || line.contains("Sanderson"));
        assertThat(register()).anyMatch(line -> line.contains("Hughes") && line.contains(",pupils,2,"));
    }

    @Test
    @Order(5)
    void letsNoCoordinatorOverwriteAnotherUnseen() {
        var one = new NextEdition(school.launch("carys-rees"));
        var other = new NextEdition(school.launch("carys-rees"));
        var slower = other.changed("messages", "B-en");
        one.change("messages", "B-cy");

        var refused = other.coordinator().send("school/agreement/edit/promise", slower);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("Somebody else changed the next edition", "Kept by somebody else:");
        assertThat(refused.body()).contains("Every day.</textarea>").contains("Bob dydd.");
        slower.put("version", refused.field("version"));
        assertThat(other.coordinator()
                        .send("school/agreement/edit/promise", slower)
                        .status())
                .isEqualTo(303);
    }

    @Test
    @Order(6)
    void publishesNothingThatIsUnfinished() {
        var next = new NextEdition(school.launch("carys-rees"));
        var form = next.form("MATERIAL");
        var words = next.changed("messages");
        words.put("promise-A-cy", "");
        words.put("promise-A-en", "I ask [name of teacher].");
        next.coordinator().send("school/agreement/edit/promise", words);
        form.put("version", next.version());

        var page = next.coordinator().open("school/agreement/edit");
        var refused = next.coordinator().send("school/agreement/edit/publish", form);

        assertThat(page.text())
                .contains("Band A, Welsh: the promise or its reason has no words.")
                .contains("Band A, English: a placeholder is left in the words.");
        assertThat(page.body()).doesNotContain("name=\"sure\"");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(next.coordinator().open("school/agreement").heading()).contains("Edition 3");
    }

    @Test
    @Order(7)
    void addsAPromiseOfTheSchoolsOwnWithItsQuestionAndLeavesOneOut() {
        var next = new NextEdition(school.launch("carys-rees"));
        next.discard();

        try (var browser = SchoolBrowser.at(server)) {
            browser.openActivity("carys-rees", "staffroom-agreement").until("h1");
            browser.goTo("school/agreement/edit").until("details summary").click();
            browser.screenshot(Path.of("target", "system", "next-edition-add.png"));
            browser.click("input[name=band][value=B]").click("input[name=picture][value=passwords]");
            browser.isAccessible("adding a promise").inTheFrame();
            browser.leaveBy("details form button.btn").until("#promise-B-en");
            append(browser, "#promise-B-en", "I put my tablet into the blue box at noon.");
            append(browser, "#reason-B-en", "Tablets rest, and so do I.");
            browser.until("[data-meter='B-en']");
            assertThat(browser.untilWords("[data-meter='B-en']", "Reads at about age"))
                    .contains("longest sentence");
            append(browser, "#promise-B-cy", "Rwy'n rhoi fy nhabled yn y blwch glas ganol dydd.");
            append(browser, "#reason-B-cy", "Mae tabled yn gorffwys, a minnau hefyd.");
            append(browser, "#ask-en", "Where does my tablet go at noon?");
            append(browser, "#right-en", "Into the blue box.");
            append(browser, "#other-en", "Under my coat.");
            append(browser, "#ask-cy", "I ble mae fy nhabled yn mynd ganol dydd?");
            append(browser, "#right-cy", "I'r blwch glas.");
            append(browser, "#other-cy", "O dan fy nghot.");
            browser.screenshot(Path.of("target", "system", "own-promise.png"));
            browser.leaveBy("form[action$=promise] button.btn");
            browser.leaveBy("button[value=OUT][aria-label*='kind']");
            assertThat(browser.heading()).contains("2 promises are changed");
            assertThat(browser.words()).contains("Left out of the next edition");
            browser.leaveBy("a[href*='around?band=B']").until("#title-en").clear();
            append(browser, "#title-en", "Our promises for this year");
            browser.isAccessible("the words around the promises").inTheFrame();
            browser.leaveBy("form[action$=around] button.btn");
            browser.click("input[value=MATERIAL]").click("#reason").type("The school council asked for the box.");
            browser.click("input[name=sure]").leaveBy("form[action$=publish] button.btn");
            assertThat(browser.until("h1").getText()).contains("Edition 4");
        }

        var amira = school.launch("amira-hughes").arrive();
        assertThat(amira.text()).contains("I put my tablet into the blue box at noon.", "Our promises for this year");
        var asked = school.launch("amira-hughes").open("agreement/check");
        assertThat(asked.text()).contains("Where does my tablet go at noon?");
    }

    @Test
    @Order(8)
    void letsAnEditionWaitForItsDay() {
        var next = new NextEdition(school.launch("carys-rees"));
        var form = next.ready("MINOR");
        form.put("from", LocalDate.now().plusDays(30).toString());

        assertThat(next.coordinator()
                        .send("school/agreement/edit/publish", form)
                        .location()
                        .toString())
                .endsWith("said=published");

        var agreement = next.coordinator().open("school/agreement");
        assertThat(agreement.heading()).contains("Edition 4");
        assertThat(agreement.text()).contains("Edition 5 is published and comes into force on");
        assertThat(next.coordinator().open("school/agreement/edit").text())
                .contains("Edition 5 is published", "What you write here follows it.");
        var early = next.ready("MINOR");
        early.put("from", LocalDate.now().toString());
        var refused = next.coordinator().send("school/agreement/edit/publish", early);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Choose a day from today on");
    }

    @Test
    @Order(9)
    void showsAnybodyWithTheLinkWhatCountsAndWhatCountedBefore() {
        var coordinator = school.launch("carys-rees");
        coordinator.send(
                "school/parents",
                Map.of("csrf", coordinator.open("school/parents").field("csrf")));
        var address = coordinator.open("school/parents").first("href=\"[^\"]*(/agreement/[^\"]+)\"");

        try (var browser = SchoolBrowser.at(server)) {
            browser.open(server.url(address + "?lang=en")).until("h1");
            assertThat(browser.words())
                    .contains("Edition 4, in force since", "Earlier editions", "Edition 3: from")
                    .doesNotContain("Edition 5");
            browser.isAccessible("the published agreement");
            browser.until("details summary").click();
            browser.leaveBy("details a[href*='edition=3']").until("ul.promises");
            assertThat(browser.words()).contains("This is an earlier edition.").doesNotContain("blue box");
            browser.isAccessible("the words of an earlier edition");
            browser.open(server.url(address + "/B?lang=en")).until("ul.promises");
            assertThat(browser.words()).contains("I put my tablet into the blue box at noon.");
            browser.screenshot(Path.of("target", "system", "published.png"));
        }
    }

    /** She has read the words of the first edition, and has understood one promise of them. */
    private static void rubyIsInTheMiddle() {
        ruby = school.launch("ruby-sanderson");
        oldPage = ruby.readAgreement();
        oldQuestion = ruby.open("agreement/question");
        var first = ruby.open("agreement/check");
        rubysFirst = first.field("rule");
        ruby.answerCheck(first, RightAnswers.option(first));
    }

    private static Map<String, String> withQuestion(Answered page) {
        var fields = new LinkedHashMap<>(page.fields());
        fields.putAll(Map.of("rule", "", "question", "And at home?"));
        return fields;
    }

    private static void change(SchoolBrowser browser, String rule) {
        browser.leaveBy("a[href$='rule=" + rule + "']");
        append(browser, "#promise-B-en", " Every day.");
        append(browser, "#promise-B-cy", " Bob dydd.");
        browser.isAccessible("a promise of the next edition").inTheFrame();
        browser.leaveBy("form[action$=promise] button.btn");
        assertThat(browser.until("p.note").getText()).contains("Your words are kept.");
    }

    private static void append(SchoolBrowser browser, String field, String words) {
        browser.until(field).sendKeys(words);
    }

    private static List<String> answerAll(SchoolBrowser browser) {
        var rules = new ArrayList<String>();
        browser.until("h1");
        while (browser.sees("form.question")) {
            var rule = browser.attribute("input[name=rule]", "value");
            rules.add(rule);
            var right = RightAnswers.words(rule, Band.B, Language.ENGLISH);
            var options = browser.all(".option");
            for (int at = 0; at < options.size(); at++)
                if (options.get(at).strip().endsWith(right)) browser.click("li:nth-child(" + (at + 1) + ") > .option");
            browser.leaveBy("form.question button.btn").until("h1");
        }
        return rules;
    }

    private static List<String> register() {
        return file("register.csv");
    }

    private static List<String> outstanding() {
        return file("outstanding.csv");
    }

    private static List<String> file(String name) {
        return school.launch("carys-rees").open("school/" + name).body().lines().toList();
    }
}
