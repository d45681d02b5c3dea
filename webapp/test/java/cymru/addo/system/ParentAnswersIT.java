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
        teacher.send("class/slips/children/" + zoya + "/back", Map.of("csrf", token()));
        assertThat(standing("Rahman")).contains("not yet: talk");
    }

    @Test
    void signAPileThatTheCoordinatorScans() throws IOException {
        for (var name : List.of("kwame-mensah", "haruto-sato", "cadi-roberts"))
            school.launch(name).arrive();
        var kwames = print(child("Mensah")).get(0);
        var harutos = print(child("Sato")).get(0);
        var coordinator = school.launch("carys-rees");
        var csrf = coordinator.open("school/slips").field("csrf");

        var scanned = coordinator.send(
                "school/slips/scan",
                Map.of("csrf", csrf, "codes", "https://addo.example/p/" + kwames + "\n" + harutos + "\nBBBBB-BBBBB"));

        assertThat(scanned.body()).contains("2 slips were recorded.", "BBBBB-BBBBB: is no slip of this school.");
        assertThat(standing("Mensah")).contains("supports the agreement");
        assertThat(chased(coordinator)).contains("Roberts").doesNotContain("Mensah", "Sato");
    }

    @Test
    void answerAboutPicturesOnPaperApartFromTheAgreement() {
        school.launch("ibrahim-yusuf").arrive();
        var ibrahim = child("Yusuf");

        teacher.send(
                "class/slips/children/" + ibrahim + "/pictures",
                Map.of("csrf", token(), "use", "no", "respect", "yes"));

        assertThat(teacher.open("class/slips/children/" + ibrahim).body())
                .contains("The school may not take or use pictures of your child.")
                .contains("no answer yet");
    }

    @Test
    void openTheSlipsOfAllTheirChildrenAtOnce() throws IOException {
        for (var name : List.of("noah-pritchard", "elsie-thomas"))
            school.launch(name).arrive();
        var codes =
                print(child("Pritchard")).get(0) + " " + print(child("Thomas")).get(0);

        try (var browser = SchoolBrowser.asInstalled()) {
            browser.sized(TELEPHONE, 760).open(Demonstration.server().url("/p?lang=en"));
            browser.tabTo("#code").type(codes).strike(Keys.ENTER);
            browser.until("section.card");

            assertThat(browser.words())
                    .contains("What Noah is asked to promise", "What Elsie is asked to promise")
                    .doesNotContain("Pritchard", "Thomas");
            browser.isForEveryEye("the slips of a family");
            browser.press("section.card a.btn");
            browser.until("#answer");
            browser.isForEveryEye("a slip");
        }
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

    /** Whose parents have not answered, as the coordinator takes it away. */
    private static String chased(SchoolPortal coordinator) {
        return coordinator.open("school/slips/parents.csv?open=yes").body();
    }

    private String standing(String name) {
        var found = Pattern.compile(name + "[^<]*</span></label></th>\\s*<td[^>]*><span class=\"tag [a-z]+\">([^<]*)")
                .matcher(teacher.open("class/slips").body());
        assertThat(found.find()).as(name).isTrue();
        return found.group(1);
    }
}
