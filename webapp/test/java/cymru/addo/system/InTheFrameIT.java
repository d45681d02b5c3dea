package cymru.addo.system;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.school.Band;
import cymru.addo.school.Language;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A real Chromium: the practice VLE on one site, Addo in a frame on another, as a pupil has it before them. */
class InTheFrameIT {

    static Stream<Named<Supplier<SchoolBrowser>>> browsers() {
        return Stream.of(
                Named.of("third-party cookies blocked", SchoolBrowser::blockingThirdPartyCookies),
                Named.of("third-party cookies allowed", SchoolBrowser::allowingThirdPartyCookies));
    }

    @ParameterizedTest
    @MethodSource("browsers")
    void leadsByKeyboardAloneFromTheFirstCardToTheReceipt(Supplier<SchoolBrowser> opened) {
        try (var browser = opened.get()) {
            browser.openActivity("harri-vaughan", "year-4-agreement");
            if (browser.sees("dl")) browser.press("a.btn");
            browser.press("#start a[href='#promise-1']");
            browser.press("#promise-1 a.btn:not(.two)");
            browser.until("#promise-2");

            browser.press("#promise-2 a.lang");
            browser.until("html[lang=cy] #promise-2");

            assertThat(browser.address()).endsWith("#promise-2");
            for (int card = 2; !browser.sees("#answer"); card++) browser.press("#promise-" + card + " a.btn:not(.two)");
            browser.press("#answer button[value=not-yet]");
            browser.until("dl");
            assertThat(browser.language()).isEqualTo("cy");
            assertThat(browser.address()).endsWith("/agreement/receipt");
        }
    }

    @Test
    void isAsTallAsItsPageAndClosesWhenFinished() {
        try (var browser = SchoolBrowser.asInstalled()) {
            browser.openActivity("anwen-meredith", "year-2-agreement").until("#start");
            browser.outOfTheFrame().until("iframe.tool[style*=height]");

            browser.inTheFrame().click("footer form button").outOfTheFrame().until(".closed");

            assertThat(browser.sees("iframe.tool")).isFalse();
        }
    }

    @Test
    void keepsTwoPeopleInTwoTabsApart() {
        try (var browser = SchoolBrowser.asInstalled()) {
            browser.openActivity("grace-adeyemi", "year-4-agreement").until("#start");
            var grace = browser.tab();
            browser.inANewTab().openActivity("shreya-iyer", "year-9-pshe-agreement");
            agree(browser);
            assertThat(browser.words()).contains("Shreya Iyer").doesNotContain("Grace");

            browser.backTo(grace);
            agree(browser);

            assertThat(browser.words()).contains("Grace Adeyemi").doesNotContain("Shreya");
        }
    }

    @Test
    void worksWithoutJavaScript() {
        try (var browser = SchoolBrowser.withoutJavaScript()) {
            browser.openActivity("ioan-tudur", "year-4-agreement");
            browser.click("button").click("button").until("#start");

            agree(browser);

            assertThat(browser.words()).contains("Ioan Tudur");
        }
    }

    @Test
    void offersATabOfItsOwnWhereAllCookiesAreBlocked() {
        try (var browser = SchoolBrowser.blockingAllCookies()) {
            browser.openActivity("priya-raman", "year-4-agreement");

            var link = browser.until("a[target=_blank].btn");

            assertThat(link.getDomAttribute("href")).startsWith("/lti/login?");
        }
    }

    @ParameterizedTest
    @CsvSource({"leila-haddad, year-4-agreement", "wilhelmina-fitzgerald-llewelyn, year-4-agreement"})
    void fitsANarrowScreenWithoutScrollingSideways(String pupil, String activity) {
        try (var browser = SchoolBrowser.asInstalled()) {
            browser.narrow().openActivity(pupil, activity).until("#start");
            assertThat(browser.sideways()).as("start").isLessThanOrEqualTo(0);

            agree(browser);
            assertThat(browser.sideways()).as("receipt").isLessThanOrEqualTo(0);

            browser.leaveBy("p.tell a").until("h1");
            assertThat(browser.sideways()).as("tell someone").isLessThanOrEqualTo(0);
        }
    }

    private static void readThem(SchoolBrowser browser) {
        while (!browser.sees("#answer")) browser.click("section:target a.btn:not(.two)");
        browser.leaveBy("#answer a.btn.eq").until("form.question");
    }

    /** Reads the promises, answers what is asked on each, and agrees. */
    static void agree(SchoolBrowser browser) {
        browser.click("#start a.btn").until("#promise-1, form.question");
        if (browser.sees("#promise-1")) readThem(browser);
        while (browser.sees("form.question")) {
            var rule = browser.attribute("input[name=rule]", "value");
            var band = Band.valueOf(browser.attribute("body", "class").substring("band".length()));
            var right = RightAnswers.words(rule, band, Language.of(browser.language()));
            var options = browser.all(".option");
            for (int at = 0; at < options.size(); at++)
                if (options.get(at).strip().endsWith(right)) browser.click("li:nth-child(" + (at + 1) + ") > .option");
            browser.leaveBy("form.question button.btn").until("h1");
        }
        browser.leaveBy("button[value=agree]").until("dl");
    }
}
