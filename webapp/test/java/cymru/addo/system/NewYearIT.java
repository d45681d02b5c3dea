package cymru.addo.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The coordinator makes the year ready, and a pupil whom staff put in another band is asked once more. */
class NewYearIT {

    private static final PracticeSchool SCHOOL = Demonstration.school();

    @Test
    void isMadeReadyOnOnePage() {
        var coordinator = SCHOOL.launch("carys-rees");

        coordinator.send("school/year/open", form(coordinator));
        var grace = form(coordinator);
        grace.put("days", "21");
        coordinator.send("school/year/grace", grace);

        var page = coordinator.open("school/year");
        assertThat(page.text())
                .contains("Carys Rees opened it on", "Put every class in a band", "Edition 1 will be asked");
        assertThat(page.body()).contains("value=\"21\"");
        grace.put("days", "14");
        coordinator.send("school/year/grace", grace);
        SCHOOL.launch("joanne-pickering");
        assertThat(coordinator.open("school/year?fill=up").text()).contains("Goes up to Year 7? Then band C.");
    }

    @Test
    void offersNobodyToOpenAYearThatHasBegun() {
        var page = SCHOOL.launch("carys-rees").open("school/year");
        assumeThat(page.heading()).as("in summer the coming year is shown").contains("has begun");

        assertThat(page.text()).contains("by itself");
        assertThat(page.body()).doesNotContain("school/year/open");
    }

    @Test
    void listsWhoJoinedAndPrintsWhatTheyNeed() {
        SCHOOL.launch("viktor-petrov");
        var coordinator = SCHOOL.launch("carys-rees");
        var joiners = coordinator.open("school/joiners");
        assertThat(joiners.text()).contains("Viktor Petrov", "The agreement, due by");

        var pack = form(coordinator);
        pack.put("since", joiners.field("since"));
        pack.put("class", joiners.first("name=\"class\" value=\"([0-9a-f-]{36})\""));
        assertThat(coordinator.send("school/joiners/pack", pack).body()).startsWith("%PDF");

        var teacher = SCHOOL.launch("marcus-llewellyn");
        assertThat(teacher.open("class/slips").body()).contains("/class/joiners\"");
        var own = teacher.open("class/joiners");
        assertThat(own.text())
                .contains("Viktor Petrov", "The agreement, due by")
                .doesNotContain("Amira Hughes");
        assertThat(teacher.send("class/joiners/pack", form(teacher)).body()).startsWith("%PDF");
    }

    @Test
    void asksOnceMoreInTheWordsOfTheNewBandAndSaysToNobodyWhy() {
        SCHOOL.launch("viktor-petrov").agree();
        var teacher = SCHOOL.launch("marcus-llewellyn");
        var pupil = id(
                teacher.open("class"),
                "pupils/([0-9a-f-]{36})/band\"[^>]*>\\s*<input[^>]*>\\s*<label[^>]*>[^<]*Viktor");

        var band = form(teacher);
        band.put("band", "C");
        teacher.send("class/pupils/" + pupil + "/band", band);

        assertThat(teacher.open("class").text()).contains("Moved to another band");
        assertThat(SCHOOL.launch("viktor-petrov").readAgreement().text())
                .contains("Your school asks you once more, in these words")
                .doesNotContain("band");
        SCHOOL.launch("viktor-petrov").notYet();
        assertThat(teacher.open("class").text()).doesNotContain("Moved to another band");
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
