package cymru.addo.system;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A pupil's whole way in its frame, and the VLE around it, before the axe. {@link EveryPageIT} has every page by itself. */
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
        browser.click("#start a[href='#promise-1']").until("#promise-1");
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
    @ValueSource(strings = {"/", "/as/amira-hughes", "/admin"})
    void keepsThePracticeVleReadable(String page) {
        browser.open(Demonstration.server().vle(page)).until("h1");

        browser.isAccessible("practice VLE " + page);
    }
}
