package cymru.addo.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A teacher shows a code, pupils without an account come in with it, and the teacher sees who did. One lesson, from its beginning. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClassCodeIT {
    private static final int TABLET = 800;

    private static SchoolPortal teacher;
    private static String code;

    @BeforeAll
    static void comeIntoTheLesson() {
        teacher = Demonstration.school().launch("gwilym-dafis");
        teacher.arrive();
    }

    @Test
    @Order(1)
    void showsTheCodeOnTheBoard() {
        var before = teacher.open("class/code?lang=en");
        assertThat(before.text()).contains("For pupils who have no account here", "It is no log-in");

        var board = show(before);

        code = board.first("class=\"code-word\">([A-Z-]+)<");
        assertThat(code).matches("[A-Z]{4}-[A-Z]{4}");
        assertThat(board.text()).contains("/join", "The code works until ", "Nobody has come in yet");
        assertThat(teacher.open("class/code").body())
                .as("the code itself is kept nowhere")
                .doesNotContain(code);
    }

    @Test
    @Order(2)
    void letsAPupilInUnderTheNameTheyPress() {
        try (var browser = SchoolBrowser.asInstalled()) {
            browser.sized(TABLET, 900).open(Demonstration.server().url("/join?lang=en"));
            browser.until("#code");
            browser.isForEveryEye("typing the code");
            browser.tabTo("#code").type(code.toLowerCase().replace("-", ""));
            browser.leaveByKey("form button");
            browser.until("ul.names");
            assertThat(browser.words())
                    .contains("Who are you?", "Alaw", "Siŵan")
                    .doesNotContain("Pugh", "Gwilym", "Dafis");
            browser.isForEveryEye("picking a name");
            browser.leaveByKey("ul.names li:first-child button");
            assertThat(browser.address()).matches(".*/l/[^/]+/agreement.*");
            browser.leaveBy("footer form button");
        }
    }

    @Test
    @Order(3)
    void keepsAnAnswerAsGivenByClassCode() {
        var lowri = join("Lowri");

        assertThat(lowri.agree().text()).isNotBlank();

        assertThat(teacher.open("class?lang=en").text()).contains("by class code, without a log-in");
        assertThat(Demonstration.school()
                        .launch("carys-rees")
                        .open("school/register.csv")
                        .body()
                        .lines()
                        .filter(line -> line.contains("Lowri")))
                .singleElement()
                .asString()
                .contains(",class code,");
    }

    @Test
    @Order(4)
    void isAPupilOfThatClassAndNothingElse() {
        var deian = join("Deian");

        assertThat(deian.open("class").status()).isEqualTo(403);
        assertThat(deian.open("school").status()).isEqualTo(403);
        assertThat(deian.open("privacy").status()).isEqualTo(403);
        deian.finish();
    }

    @Test
    @Order(5)
    void givesANameToTheFirstUntilTheTeacherLetsItGo() {
        var emrys = join("Emrys");
        var second = pick(refOfEmrys(), code);
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text())
                .contains("Somebody has already come in under this name")
                .doesNotContain("Emrys");

        var page = teacher.open("class/code?lang=en&code=" + code);
        assertThat(page.text()).contains("Emrys", "Lowri", "Let the name go");
        var fields = new LinkedHashMap<String, String>();
        fields.put("csrf", page.field("csrf"));
        fields.put("pupil", refOfEmrys());
        fields.put("code", code);
        assertThat(teacher.browser()
                        .follow(teacher.send("class/code/let-go", fields))
                        .text())
                .contains(code, "The name is free again");

        assertThat(emrys.open("agreement").status()).isEqualTo(401);
        assertThat(pick(refOfEmrys(), code).status()).isEqualTo(303);
    }

    @Test
    @Order(6)
    void takesNoNameThatAnotherSiteSends() {
        var elsewhere = new Browserless().saying("Sec-Fetch-Site", "cross-site");

        var sent = elsewhere.post(
                Demonstration.server().url("/join?lang=en"), Map.of("code", code, "pupil", refOfEmrys()));

        assertThat(sent.status()).isEqualTo(403);
        assertThat(sent.header("Set-Cookie")).isEmpty();
    }

    @Test
    @Order(7)
    void opensNothingOnceItIsClosed() {
        teacher.send(
                "class/code/close", Map.of("csrf", teacher.open("class/code").field("csrf")));

        for (var typed : new String[] {code, "AAAA-AAAA", "", "1234", "' or 1=1"}) {
            var refused = new Browserless()
                    .get(Demonstration.server().url("/join?lang=en&" + Browserless.encoded(Map.of("code", typed))));
            assertThat(refused.status()).as(typed).isEqualTo(404);
            assertThat(refused.text()).as(typed).contains("This code does not open anything");
            assertThat(refused.header("X-Robots-Tag")).as(typed).contains("noindex");
        }
        assertThat(pick(refOfEmrys(), code).status()).isEqualTo(404);
    }

    @Test
    @Order(8)
    void isShownByTheTeachersOfTheClassOnly() {
        var coordinator = Demonstration.school().launch("peter-lindqvist", Map.of("activity", "blwyddyn-8-agreement"));

        var page = coordinator.open("class/code?lang=en");

        assertThat(page.status()).isIn(200, 403);
        assertThat(page.body()).doesNotContain("code-word");
    }

    private static Answered show(Answered page) {
        return teacher.browser().follow(teacher.send("class/code", Map.of("csrf", page.field("csrf"))));
    }

    /** How the list of names calls Emrys. */
    private static String refOfEmrys() {
        return Demonstration.server().database().tables().withHandle(handle -> handle.createQuery(
                        "select id::text from person where forename = 'Emrys' and surname = 'Wâtkin'")
                .mapTo(String.class)
                .one());
    }

    private static SchoolPortal join(String name) {
        var browser = new Browserless().saying("Sec-Fetch-Site", "same-origin");
        var names = browser.get(Demonstration.server().url("/join?lang=en&code=" + code));
        var ref = names.first("value=\"([0-9a-f-]{36})\">" + name + "<");
        var joined = browser.post(Demonstration.server().url("/join?lang=en"), Map.of("code", code, "pupil", ref));
        assertThat(joined.status()).isEqualTo(303);
        return new SchoolPortal(browser, joined.location());
    }

    private static Answered pick(String ref, String code) {
        return new Browserless()
                .saying("Sec-Fetch-Site", "same-origin")
                .post(Demonstration.server().url("/join?lang=en"), Map.of("code", code, "pupil", ref));
    }
}
