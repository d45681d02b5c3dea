package cymru.addo.system;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.school.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pupils of each band finish a module in the VLE's frame, on a screen as narrow as a telephone's, with the keyboard alone. */
class LearnsInTheFrameIT {

    private static final int TELEPHONE = 360;

    @ParameterizedTest
    @CsvSource({
        "haruto-sato, reception-agreement, my-private-things, en",
        "gethin-puw, reception-agreement, real-or-pretend, cy",
        "mohammed-hussain, year-4-agreement, our-agreement, en",
        "shreya-iyer, year-9-pshe-agreement, agreement-grown-up, en",
        "elin-gwyther, blwyddyn-8-agreement, consent-pressure-images, cy",
        "daniel-osei, year-11-agreement, agreement-and-law, en"
    })
    void leadsFromTheListOfModulesToTheCertificate(String pupil, String activity, String key, String language) {
        try (var browser = SchoolBrowser.asInstalled()) {
            browser.sized(TELEPHONE, 760).openActivity(pupil, activity).until("main#main");
            browser.goTo(browser.address().replaceAll("(/l/[^/]+/).*", "$1modules?lang=" + language));
            browser.until("html[lang=" + language + "] .modules");
            var learner = new LearnerAtTheKeyboard(browser, key, Language.of(language));

            browser.leaveByKey("a.module[href$='modules/" + key + "']");
            learner.readThePages();
            while (learner.hasAQuestion())
                if (learner.asked().isCritical()) learner.answerNotRightly();
                else learner.answerRightly();
            browser.leaveByKey("form.acts button.btn");
            while (learner.hasAQuestion()) learner.answerRightly();

            assertThat(browser.address()).endsWith("/modules/" + key);
            assertThat(browser.sees("a.btn[href$='/certificate']")).isTrue();
        }
    }
}
