package cymru.addo.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/**
 * The parents of a child in reception: one answers by the slip's code on a telephone, with the keyboard alone; another signs the
 * paper, which the teacher ticks. Where they disagree, the teacher is told to talk.
 */
class ParentAnswersIT {

    private static final Pattern CODE = Pattern.compile("[A-Z]{5}-[A-Z]{5}");
    private static final int TELEPHONE = 360;

    private final PracticeSchool school = Demonstration.school();
    private final SchoolPortal teacher = school.launch("bronwen-tudor");

    @Test
    void answerByTelephoneAndOnPaper() throws IOException {
        school.launch("zoya-rahman").arrive();
        var zoya = child("Rahman");
        var code = print(zoya).get(0);

        try (var browser = SchoolBrowser.asInstalled()) {
            browser.sized(TELEPHONE, 760).open(Demonstration.server().url("/p?lang=en"));
            browser.tabTo("#code").type(code.toLowerCase()).strike(Keys.ENTER);
            browser.until("#answer");
            assertThat(browser.words())
                    .contains("What Zoya is asked to promise")
                    .doesNotContain("Rahman");
            assertThat(browser.sideways()).isLessThanOrEqualTo(0);
            browser.leaveByKey("button[value=not-yet]");
            assertThat(browser.words()).contains("Your answer is kept", "not yet");
            browser.tabTo("input[name=use]").strike(Keys.ARROW_DOWN);
            browser.leaveByKey("button[value=pictures]");
            assertThat(browser.words()).contains("The school may not take or use pictures of your child");
        }
        assertThat(standing("Rahman")).contains("not yet: talk");

        press("class/slips", zoya);

        assertThat(standing("Rahman")).contains("parents disagree: talk");
        teacher.send("class/slips/" + zoya + "/back", Map.of("csrf", token()));
        assertThat(standing("Rahman")).contains("not yet: talk");
    }

    @Test
    void holdASlipOfTheirOwnInEachHome() throws IOException {
        school.launch("ffion-rees-baker").arrive();
        var ffion = child("Rees-Baker");

        var first = print(ffion);
        var second = print(ffion);

        assertThat(first).hasSize(1).doesNotContainAnyElementsOf(second);
    }

    @Test
    void areToldTheSameOfAnUnknownCodeAndAUsedUpOne() {
        var answered = new Browserless().get(Demonstration.server().url("/p/AAAAA-AAAAA?lang=cy"));

        assertThat(answered.status()).isEqualTo(404);
        assertThat(answered.header("X-Robots-Tag")).contains("noindex");
    }

    /** The codes on the sheets of paper. */
    private List<String> print(String child) throws IOException {
        var printed = teacher.browser().post(teacher.at("class/slips/print"), Map.of("csrf", token(), "child", child));
        assertThat(printed.header("Content-Type").orElseThrow()).startsWith("application/pdf");
        try (var sheets = Loader.loadPDF(printed.bytes())) {
            var found = new ArrayList<String>();
            var codes = CODE.matcher(new PDFTextStripper().getText(sheets));
            while (codes.find()) if (!found.contains(codes.group())) found.add(codes.group());
            return found;
        }
    }

    private void press(String page, String child) {
        assertThat(teacher.send(page, Map.of("csrf", token(), "child", child)).status())
                .isEqualTo(303);
    }

    private String token() {
        return teacher.open("class/slips").field("csrf");
    }

    private String child(String name) {
        var page = teacher.open("class/slips").body();
        var found =
                Pattern.compile("value=\"([0-9a-f-]{36})\"><span>[^<]*" + name).matcher(page);
        assertThat(found.find()).as(name).isTrue();
        return found.group(1);
    }

    private String standing(String name) {
        var found = Pattern.compile(name + "[^<]*</span> <span class=\"hint\">([^<]*)")
                .matcher(teacher.open("class/slips").body());
        assertThat(found.find()).as(name).isTrue();
        return found.group(1);
    }
}
