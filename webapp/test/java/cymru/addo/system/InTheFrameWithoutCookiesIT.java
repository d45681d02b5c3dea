package cymru.addo.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A real Chromium that keeps no cookie at all, before a VLE that offers to remember for it. */
class InTheFrameWithoutCookiesIT {

    private static final String A_TAB_OF_ITS_OWN = "a[target=_blank].btn";

    private final AddoServer addo = Demonstration.server();
    private final PracticeSchool school = Demonstration.school();

    @AfterEach
    void takeTheOfferBack() {
        school.turn("storage", "off");
    }

    @ParameterizedTest
    @CsvSource({"on, arjun-patel", "parent, oliver-tanner"})
    void leadsAPupilFromTheFirstCardToTheEndWithoutANewTab(String mode, String pupil) {
        school.turn("storage", mode);
        try (var browser = SchoolBrowser.blockingAllCookies()) {
            browser.openActivity(pupil, "year-2-agreement").arriveAt("#start");
            browser.leaveBy("a.lang").until("html[lang=cy] #start");
            browser.reload().until("html[lang=cy] #start");

            InTheFrameIT.agree(browser);

            assertThat(browser.address()).contains("~").endsWith("/agreement/receipt");
            assertThat(browser.keepsACookie()).isFalse();
            browser.click("footer form button").outOfTheFrame().until(".closed");
        }
    }

    @Test
    void keepsTwoPupilsInTwoTabsApart() {
        school.turn("storage", "on");
        try (var browser = SchoolBrowser.blockingAllCookies()) {
            browser.openActivity("sofia-rossi", "year-2-agreement").arriveAt("#start");
            var sofia = browser.tab();
            browser.inANewTab().openActivity("gwen-llwyd", "year-6-agreement").arriveAt("#start");
            InTheFrameIT.agree(browser);
            assertThat(browser.words()).contains("Gwen Llwyd").doesNotContain("Sofia");

            browser.backTo(sofia);
            InTheFrameIT.agree(browser);

            assertThat(browser.words()).contains("Sofia Rossi").doesNotContain("Gwen");
        }
    }

    @Test
    void asksTheOpenerFromATabOfItsOwn() {
        school.turn("storage", "on");
        try (var browser = SchoolBrowser.blockingAllCookies()) {
            browser.openActivity("mabli-wyn", "year-2-agreement").outOfTheFrame();
            browser.click("a[target=_blank]").inTheOtherTab();

            browser.until("#start");

            assertThat(browser.address()).contains("~");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"silent", "refusing", "elsewhere"})
    void offersATabOfItsOwnWhereTheStorageCannotBeBelieved(String mode) {
        school.turn("storage", mode);
        try (var browser = SchoolBrowser.blockingAllCookies()) {
            browser.openActivity("mabli-wyn", "year-2-agreement");

            var link = browser.arriveAt(A_TAB_OF_ITS_OWN).until(A_TAB_OF_ITS_OWN);

            assertThat(link.getDomAttribute("href")).startsWith("/lti/login?");
        }
    }

    @Test
    void makesAnAddressWorthNothingOutsideItsOwnPages() {
        school.turn("storage", "on");
        try (var browser = SchoolBrowser.blockingAllCookies()) {
            browser.openActivity("mabli-wyn", "year-2-agreement").arriveAt("#start");
            var copied = URI.create(browser.address());

            browser.inANewTab().open(copied).until("h1");

            assertThat(browser.heading()).isEqualTo("This visit has ended");
        }
    }

    @Test
    void goesOnWithoutScriptsToo() {
        school.turn("storage", "on");
        try (var browser = SchoolBrowser.withoutJavaScript()) {
            browser.openActivity("mabli-wyn", "year-2-agreement");

            browser.leaveBy("button").arriveAt("button").leaveBy("button").arriveAt("#start");
        }
    }

    @Test
    void leavesTheAddressAloneWhereCookiesAreKept() {
        school.turn("storage", "on");
        try (var browser = SchoolBrowser.blockingThirdPartyCookies()) {
            browser.openActivity("mabli-wyn", "year-2-agreement").arriveAt("#start");

            assertThat(browser.address()).doesNotContain("~");
        }
    }
}
