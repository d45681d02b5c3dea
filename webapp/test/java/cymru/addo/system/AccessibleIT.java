package cymru.addo.system;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page, in both languages, before the axe: whoever uses a keyboard, a magnifier or a screen reader has the same page. */
class AccessibleIT {

    private static SchoolBrowser browser;

    @BeforeAll
    static void sitDown() {
        browser = SchoolBrowser.asInstalled();
    }

    @AfterAll
    static void goHome() {
        if (browser != null) browser.close();
    }

    @ParameterizedTest
    @CsvSource({
        "elsie-thomas, reception-agreement, en",
        "cadi-roberts, reception-agreement, cy",
        "ella-davies, year-6-agreement, en",
        "guto-rhys, blwyddyn-8-agreement, cy",
        "hannah-fletcher, year-11-agreement, en"
    })
    void letsEveryPupilReadAnswerAndKeepTheReceipt(String pupil, String activity, String language) {
        browser.openActivity(pupil, activity).until("html[lang=" + language + "] #start");
        browser.isAccessible("start").inTheFrame();
        browser.click("#start a.btn").until("#promise-1");
        browser.isAccessible("card").inTheFrame();
        while (!browser.sees("#answer")) browser.click("section:target a.btn:not(.two)");
        browser.isAccessible("answer").inTheFrame();
        browser.leaveBy("#answer button[value=question]").until("#question");
        browser.isAccessible("question").inTheFrame();
        browser.leaveBy("form .acts button.btn").until("dl");
        browser.isAccessible("receipt").inTheFrame();
        browser.leaveBy("p.tell a").until("main h1");
        browser.isAccessible("tell someone").inTheFrame();
        browser.click("footer form button").outOfTheFrame().until(".closed");
        browser.isAccessible("closed by the tool");
    }

    @Test
    void letsAPupilLeaveATabOfItsOwn() {
        browser.open(Demonstration.server().vle("/as/hannah-fletcher/launch/year-11-agreement?target=window"))
                .until("main#main");
        browser.leaveBy("footer form button").until("main h1");

        browser.isAccessible("finished");
    }

    @ParameterizedTest
    @CsvSource({"chidi-okoro, year-4-agreement", "gwilym-dafis, blwyddyn-8-agreement"})
    void letsTeachersSeeTheirClass(String teacher, String activity) {
        browser.openActivity(teacher, activity).until("main h1");

        browser.isAccessible("class");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/evidence", "/agreement", "/settings", "/coordinators"})
    void letsTheCoordinatorSeeTheSchool(String page) {
        browser.openActivity("carys-rees", "staffroom-agreement").until("main h1");
        var school = browser.address().replaceAll("[?#].*", "");
        for (var language : new String[] {"en", "cy"}) {
            browser.inTheFrame().goTo(school + page + "?lang=" + language);
            browser.until("html[lang=" + language + "] main h1");
            browser.isAccessible("school" + page + " " + language);
        }
    }

    @Test
    void showsRefusalsThatEverybodyCanRead() {
        browser.open(Demonstration.server().url("/lti/login?iss=nobody")).until("h1");

        browser.isAccessible("refused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/as/amira-hughes", "/admin"})
    void keepsThePracticeVleReadable(String page) {
        browser.open(Demonstration.server().vle(page)).until("h1");

        browser.isAccessible("practice VLE " + page);
    }
}
