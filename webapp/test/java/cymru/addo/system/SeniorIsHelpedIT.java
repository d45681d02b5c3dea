package cymru.addo.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A senior says not yet. Somebody talks with them, nothing is locked, and access is given and taken by a named adult alone. */
class SeniorIsHelpedIT {

    private static final PracticeSchool SCHOOL = Demonstration.school();

    @Test
    void saysNotYetIsTalkedWithAndAgreesLater() {
        SCHOOL.launch("iestyn-carrow").notYet();
        try (var browser = SchoolBrowser.asInstalled()) {
            browser.open(Demonstration.server().vle("/as/eleri-haddon/launch/year-12-agreement?target=window"))
                    .until("main#main");
            browser.goTo(browser.address().replaceAll("(/l/[^/]+/).*", "$1") + talk());
            browser.until("#prompts");
            assertThat(browser.words()).contains("They said: not yet.", "they are not in trouble");
            browser.click("#note").type("He would like to know who reads his messages.");
            browser.press("main form .acts .btn");
            browser.until(".note");
            assertThat(browser.words()).contains("Handed on to the coordinator");
        }

        assertThat(SCHOOL.launch("iestyn-carrow").receipt().text())
                .contains("somebody else at school to talk with you too");
        var coordinator = SCHOOL.launch("carys-rees");
        var talks = coordinator.open("school/talks");
        assertThat(talks.text()).contains("Iestyn Carrow", "who reads his messages");
        var closed = form(coordinator);
        closed.put("outcome", "SUPERVISED");
        coordinator.send("school/talks/" + id(talks, "/school/talks/([0-9a-f-]{36})"), closed);

        assertThat(SCHOOL.launch("eleri-haddon").open(talk()).text()).contains("They work with an adult beside them");
        assertThat(SCHOOL.launch("iestyn-carrow").agree().heading()).isEqualTo("Thank you. You have agreed.");
    }

    @Test
    void isGivenAccessAndLosesItByANamedAdultOnly() {
        SCHOOL.launch("wei-ling-chen").agree();
        var coordinator = SCHOOL.launch("carys-rees");
        var person = id(coordinator.open("school/access/grant"), "value=\"([0-9a-f-]{36})\"[^>]*> Wei Ling Chen");
        var granted = form(coordinator);
        granted.put("person", person);

        coordinator.send("school/access/grant", granted);
        assertThat(register(coordinator)).contains(",granted,");
        coordinator.send("school/access/lists", form(coordinator));
        var withdrawn = form(coordinator);
        withdrawn.put("reason", "SAFETY");
        coordinator.send("school/access/people/" + person + "/withdraw", withdrawn);
        coordinator.send("school/access/lists", form(coordinator));

        assertThat(register(coordinator)).contains(",withdrawn,");
        var newest = id(coordinator.open("school/access"), "/lists/([0-9]+)/network.csv");
        assertThat(coordinator
                        .open("school/access/lists/" + newest + "/network.csv")
                        .body())
                .contains("remove");
        assertThat(coordinator
                        .send("school/access/people/" + person + "/reinstate", form(coordinator))
                        .status())
                .as("before anybody talked")
                .isEqualTo(422);
    }

    /** The page of the talk with Iestyn. */
    private static String talk() {
        return id(SCHOOL.launch("eleri-haddon").open("class"), "(class/talks/[0-9a-f-]{36})");
    }

    private static String register(SchoolPortal coordinator) {
        return coordinator
                .open("school/register.csv")
                .body()
                .lines()
                .filter(row -> row.contains(",Chen,"))
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> form(SchoolPortal portal) {
        return new LinkedHashMap<>(Map.of("csrf", portal.open("tell-someone").field("csrf")));
    }

    private static String id(Answered page, String pattern) {
        var found = Pattern.compile(pattern).matcher(page.body());
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }
}
