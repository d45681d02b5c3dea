package cymru.addo.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The infants talk their agreement through in a circle; their teacher writes down who was there, and a child may still answer. */
class ClassCircleIT {

    private static final PracticeSchool SCHOOL = Demonstration.school();

    @BeforeAll
    static void theClassIsKnown() {
        for (var pupil : List.of("osian-lloyd", "dewi-cadwaladr", "nansi-ellis"))
            SCHOOL.launch(pupil).arrive();
    }

    @Test
    void isTalkedThroughCountedAndRecorded() {
        try (var browser = SchoolBrowser.asInstalled()) {
            browser.open(Demonstration.server().vle("/as/nadia-farouk/launch/year-2-agreement?target=window"))
                    .until("main#main");
            browser.press("main a[href$='/class/circle']");
            assertThat(browser.words()).contains("It is nobody's signature");
            browser.press("main .acts a.btn");
            assertThat(browser.words()).contains("Let us talk:");
            while (!browser.sees("input[name=present]")) {
                if (browser.sees("input[name=hands]"))
                    browser.click("input[name=hands]").type("9");
                browser.press("main .acts > .btn:not(.two)");
                browser.until("main h1");
            }
            tick(browser, "Osian Lloyd");
            tick(browser, "Dewi Cadwaladr");
            browser.press("main form .acts > .btn:not(.two)");
            browser.until("[role=status]");

            assertThat(browser.heading()).startsWith("2 of ");
        }

        var ofClass = SCHOOL.launch("nadia-farouk").open("class").text();
        assertThat(ofClass).contains("talked through with the class");
        assertThat(ofClass.substring(0, ofClass.indexOf("talked through with the class")))
                .contains("Nansi Ellis");
        assertThat(rowOf("Lloyd")).contains(",agreed,class,").doesNotContain(",self,");

        var osian = SCHOOL.launch("osian-lloyd");
        assertThat(osian.arrive().heading()).isEqualTo("Your class talked about these promises.");
        assertThat(osian.agree().heading()).isEqualTo("Thank you. You have agreed.");
        assertThat(rowOf("Lloyd")).contains(",agreed,self,");
    }

    @Test
    void isNotForTheClassOfSomebodyElse() {
        var teacher = SCHOOL.launch("nadia-farouk");
        teacher.open("class");
        var stranger = SCHOOL.launch("amira-hughes");

        assertThat(stranger.open("class/circle").status()).isEqualTo(403);
        assertThat(stranger.send(
                                "class/circle/A/register",
                                Map.of("csrf", stranger.open("tell-someone").field("csrf"), "everybody", "yes"))
                        .status())
                .isEqualTo(403);
    }

    private static void tick(SchoolBrowser browser, String name) {
        var register =
                SCHOOL.launch("nadia-farouk").open("class/circle/A/register").body();
        var found = Pattern.compile("value=\"([0-9a-f-]{36})\"><span>" + name).matcher(register);
        assertThat(found.find()).as(name).isTrue();
        browser.click("input[value='" + found.group(1) + "']");
    }

    private static String rowOf(String surname) {
        var register = SCHOOL.launch("carys-rees").open("school/register.csv").body();
        return register.lines()
                .filter(row -> row.contains("," + surname + ","))
                .findFirst()
                .orElse("");
    }
}
