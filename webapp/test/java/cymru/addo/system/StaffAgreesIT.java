package cymru.addo.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A teacher meets the agreement of staff in the frame, thinks again about one question, and agrees; the coordinator sees it. */
class StaffAgreesIT {
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
    void agreesOnceItIsUnderstood() {
        browser.openActivity("nadia-farouk", "year-2-agreement").until("main#main");
        browser.leaveBy("p.note a[href$='own-agreement']").until("#answer");
        for (var part : new int[] {1, 2, 4}) browser.click("input[name=part" + part + "][value='0']");
        browser.click("input[name=part3][value='2']");
        browser.leaveBy("button[value=AGREE]").until("p.warn[role=alert]");

        assertThat(browser.sees("input[name=part1]")).isFalse();
        assertThat(browser.sees("fieldset p.warn")).isTrue();

        browser.click("input[name=part3][value='0']");
        browser.leaveBy("button[value=AGREE]").until(".receipt");

        assertThat(browser.sees("form button[name=answer]")).isFalse();
        browser.isAccessible("my agreement").inTheFrame();
        assertThat(Demonstration.school().launch("nadia-farouk").open("class").body())
                .doesNotContain("href=\"own-agreement\"");
        assertThat(Demonstration.school()
                        .launch("carys-rees")
                        .open("school/staff")
                        .body())
                .containsPattern("Nadia Farouk</th>\\s*<td[^>]*><span class=\"tag ok\">");
        assertThat(Demonstration.school()
                        .launch("carys-rees")
                        .open("school/register.csv")
                        .body())
                .containsPattern(",staff,[0-9a-f-]+,Farouk,Nadia,,staff,staff,1,en,agreed,self,");
    }
}
