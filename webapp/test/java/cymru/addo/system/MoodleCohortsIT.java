package cymru.addo.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A term of a school whose Moodle is connected: Carys says what its cohorts mean and sees who lands where, Osian, who is in no class and
 * never came, is listed and reminded once. In a demonstration of its own, since it moves everybody.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MoodleCohortsIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static AddoServer addo;
    private static PracticeSchool school;
    private static PracticeMoodle moodle;
    private static SchoolBrowser browser;

    @BeforeAll
    static void begin() {
        addo = AddoServer.ofADemonstration(Demonstration.freshFolder("moodle-cohorts"))
                .start();
        school = new PracticeSchool(addo);
        moodle = new PracticeMoodle(addo);
        browser = SchoolBrowser.at(addo);
        var carys = carys();
        carys.send("school/moodle", filled(carys, Map.of("address", moodle.address(), "token", moodle.token())));
        carys.send("school/moodle/uses", filled(carys, Map.of("use", "YEAR_GROUPS")));
    }

    @AfterAll
    static void end() {
        if (browser != null) browser.close();
        if (addo != null) addo.close();
    }

    @Test
    @Order(1)
    void showsWhoWouldLandWhereAndAppliesJustThat() {
        goTo("school/cohorts");
        assertThat(browser.words()).contains("A guess from its name", "Year 4: Band B", "School council");
        browser.isForEveryEye("year groups");
        browser.click("input[name=whole]");
        browser.leaveBy("form[action$='preview'] button").until("form.acts a.btn");

        assertThat(browser.words()).contains("Nothing has changed yet", "who have never opened Addo will be listed");
        browser.isForEveryEye("who lands where");
        assertThat(carys().open("school?name=vaughan").text()).doesNotContain("Osian Vaughan");

        browser.leaveBy("form[method=post][action$='school/cohorts'] button.btn")
                .until("[role=status]");
        assertThat(browser.words()).contains("Applied.", "The lists were last read on");
        assertThat(carys().open("school?name=vaughan").text()).contains("Osian Vaughan", "Not answered");
    }

    @Test
    @Order(2)
    void letsAnInfantWhoCameByAnotherCourseReadTheWordsOfTheirYear() {
        var amira = school.launch("amira-hughes").open("agreement?again=yes");

        assertThat(amira.body()).contains("bandB");
    }

    @Test
    @Order(3)
    void appliesNothingWhenSomebodyMovedSinceItWasShown() {
        goTo("school/cohorts/preview?whole=yes&cohort=3&means=4&cohort=5&means=8");
        moodle.cohort(Map.of("cohort", "5", "join", "osian-vaughan"));

        browser.leaveBy("form[method=post][action$='school/cohorts'] button.btn")
                .until("[role=alert]");

        assertThat(browser.words()).contains("Nothing was applied");
        moodle.cohort(Map.of("cohort", "5", "leave", "osian-vaughan"));
    }

    @Test
    @Order(4)
    void remindsWhoNeverCameOnce() {
        goTo("school/reminders");
        assertThat(browser.words()).contains("reminders are not switched on");
        var carys = carys();
        carys.send("school/moodle/uses", filled(carys, Map.of("use", "REMINDERS")));

        goTo("school/reminders");
        assertThat(browser.words()).contains("This is the message", "Helo!", "Hello!");
        browser.isForEveryEye("reminders");
        browser.leaveBy("form[method=post].acts button").until("[role=status]");

        var osian = school.subjectOf("osian-vaughan");
        assertThat(arrived(osian)).hasSize(1).first().asString().contains("aros amdanat", "waiting for you", "/my/");

        goTo("school/reminders");
        assertThat(browser.words()).contains("None of them can get a message now");
        var again = carys();
        again.send("school/reminders", filled(again, Map.of("class", "")));
        browser.leaveBy("section[aria-labelledby=rounds] tbody a").until("main#main h1");
        browser.isForEveryEye("what was sent");
        assertThat(browser.words()).contains("Osian Vaughan", "Sent");
        assertThat(moodle.messagesTo(osian)).hasSize(1);
    }

    @Test
    @Order(5)
    void letsAClassWantNone() {
        var teacher = school.launch("chidi-okoro");
        assertThat(teacher.open("class").text()).contains("Reminders for this class");

        teacher.send("class/reminders", filled(teacher, Map.of("want", "no")));

        assertThat(teacher.open("class/reminders").text()).contains("No reminders");
    }

    @Test
    @Order(6)
    void saysThatNothingWasDoneInCoursesYet() {
        goTo("school/courses");

        assertThat(browser.words()).contains("Nothing has been done there yet");
        browser.isForEveryEye("work in courses");
    }

    private static List<String> arrived(String subject) {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (moodle.messagesTo(subject).isEmpty() && System.nanoTime() < until) pause();
        return moodle.messagesTo(subject);
    }

    private static void pause() {
        try {
            Thread.sleep(250);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void goTo(String page) {
        browser.open(addo.vle("/as/carys-rees/launch/staffroom-agreement?target=window"))
                .until("main#main");
        var visit = browser.address().replaceAll("(/l/[^/]+/).*", "$1");
        var separator = page.contains("?") ? "&" : "?";
        browser.goTo(visit + page + separator + "lang=en");
        browser.until("main#main h1");
    }

    private static SchoolPortal carys() {
        return school.launch("carys-rees");
    }

    private static Map<String, String> filled(SchoolPortal who, Map<String, String> fields) {
        var form = new HashMap<>(fields);
        form.put("csrf", who.open("tell-someone").field("csrf"));
        return form;
    }
}
