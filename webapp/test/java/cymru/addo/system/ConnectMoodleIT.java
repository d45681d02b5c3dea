package cymru.addo.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The coordinator connects the school's Moodle in the frame, reads what is missing, has it mended, and all is well. */
class ConnectMoodleIT {
    private static SchoolBrowser browser;

    @BeforeAll
    static void sitDown() {
        browser = SchoolBrowser.asInstalled();
    }

    @AfterAll
    static void goHome() {
        if (browser != null) browser.close();
    }

    @Test
    void connectsAndMendsWhatIsMissing() {
        var moodle = PracticeMoodle.ofTheDemonstration();
        browser.openActivity("carys-rees", "staffroom-agreement").until("main#main");
        browser.leaveBy("a[href$='school/ways']").until("main#main");
        browser.leaveBy("a[href$='school/moodle']").until("#token");
        connect(moodle.address(), "0123456789abcdef0123456789abcdef");
        assertThat(browser.until("#fault").getText()).contains("Moodle does not know this token");

        connect("", moodle.token());
        browser.until("[role=status]");
        browser.click("input[value=REMINDERS]");
        browser.leaveBy("form[action$='uses'] button").until("[role=status]");

        moodle.turn("core_message_send_instant_messages", "missing");
        browser.leaveBy("form[action$='test'] button").until("#found");
        assertThat(browser.words()).contains("core_message_send_instant_messages is not in the service");
        browser.isAccessible("moodle").inTheFrame();

        moodle.turn("core_message_send_instant_messages", "there");
        browser.leaveBy("form[action$='test'] button").until("#found");
        assertThat(browser.words())
                .contains("Moodle answers and allows all that you switched on", "all was well")
                .doesNotContain(moodle.token());
    }

    private static void connect(String address, String token) {
        browser.click("#address").type(address);
        browser.click("#token").type(token);
        browser.leaveBy("section[aria-labelledby=connect] button");
    }
}
