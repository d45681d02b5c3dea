package cymru.addo.system;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.school.Language;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A pupil and a teacher come in with an account of Office 365, and do what those do whom a course leads here. */
class SignInIT {
    private static final Pattern DOOR = Pattern.compile("href=\"([^\"]*/sign-in/[0-9a-f-]{36})\"");

    private final AddoServer addo = Demonstration.server();

    @Test
    void letsAPupilUnderstandAndAcceptAndTheirTeacherSeeIt() {
        var pupil = signIn("martha-penry");
        assertThat(pupil.arrive().heading()).isNotBlank();
        pupil.understand().agree();
        assertThat(pupil.receipt().url().getPath()).endsWith("/agreement/receipt");

        var teacher = signIn("joanne-pickering");
        var classes = teacher.open("classes");
        assertThat(classes.text()).contains("Year 6");
        var entered = teacher.browser().post(classAction(classes, "Year 6"), Map.of("csrf", classes.field("csrf")));
        var page = teacher.browser().follow(entered);

        assertThat(page.text()).contains("Martha Penry", "Agreed");
    }

    @Test
    void asksAPupilWhomTheDirectoryPutsIntoNoClassForTheCodeOnTheBoard() {
        var coordinator = Demonstration.school().launch("carys-rees");
        var sent = Map.of(
                "csrf", coordinator.open("tell-someone").field("csrf"), "title", "Dosbarth Derw", "names", "Alys Wyn");
        var listed = coordinator
                .browser()
                .follow(coordinator.send("school/lists", sent))
                .first("(?s)>Dosbarth Derw<.*?school/lists/([0-9a-f-]{36})/code");
        var code = coordinator
                .browser()
                .follow(coordinator.send("school/lists/" + listed + "/code", sent))
                .first("class=\"code-word\">([A-Z-]+)<");

        var pupil = signIn("osian-vaughan");
        assertThat(pupil.arrive().url().getPath()).endsWith("/classes");
        var csrf = pupil.open("classes").field("csrf");
        assertThat(pupil.send("classes", Map.of("csrf", csrf, "code", "AAAA-AAAA"))
                        .status())
                .isEqualTo(422);
        var entered = pupil.send("classes", Map.of("csrf", csrf, "code", code.toLowerCase()));

        assertThat(entered.location().getPath()).endsWith("/agreement");
        assertThat(coordinator.open("school?class=" + listed).text()).contains("Osian Vaughan");
        assertThat(signIn("osian-vaughan").arrive().url().getPath()).endsWith("/agreement");
    }

    @Test
    void showsEverybodyTheirOwnWayInTheBrowser() {
        try (var browser = SchoolBrowser.asInstalled()) {
            browser.open(addo.vle("/"));
            browser.leaveBy("a[href*='/sign-in/']").until("#person");
            browser.click("#person option[value='callum-reid']");
            browser.leaveBy("form button").until("main#main");

            assertThat(browser.address()).contains("/agreement").doesNotContain("code=");
            browser.isAccessible("agreement after signing in");
        }
    }

    @Test
    void letsATeacherSetAModuleAndAPupilFinishIt() {
        var teacher = signIn("joanne-pickering");
        var classes = teacher.open("classes");
        teacher.browser()
                .follow(teacher.browser().post(classAction(classes, "Year 6"), Map.of("csrf", classes.field("csrf"))));
        var form = Map.of(
                "csrf", teacher.open("class/modules").field("csrf"), "what", "our-agreement", "due", "2027-07-01");
        assertThat(teacher.browser().follow(teacher.send("class/modules", form)).text())
                .contains("It is set.");

        try (var browser = SchoolBrowser.asInstalled()) {
            browser.open(addo.vle("/"));
            browser.leaveBy("a[href*='/sign-in/']").until("#person");
            browser.click("#person option[value='nia-blackwood']");
            browser.leaveBy("form button").until("main#main");
            browser.goTo(browser.address().replaceAll("(/l/[^/]+/).*", "$1modules?lang=en"));
            browser.until("html[lang=en] .modules");
            assertThat(browser.words()).contains("1 July 2027");
            var learner = new LearnerAtTheKeyboard(browser, "our-agreement", Language.ENGLISH);
            browser.leaveByKey("a.module[href$='modules/our-agreement']");
            learner.readThePages();
            while (learner.hasAQuestion()) learner.answerRightly();
            assertThat(browser.sees("a.btn[href$='/certificate']")).isTrue();
        }

        assertThat(teacher.open("class/completion.csv").body())
                .containsPattern(",,Nia Blackwood,B,our-agreement,Joanne Pickering,2027-07-01,.*,true");
    }

    @Test
    void knowsThemAgainWhenTheySignInAgain() {
        signIn("hoda-saleh").notYet();

        assertThat(signIn("hoda-saleh").arrive().url().getPath()).contains("/agreement");
        int people = addo.database().tables().withHandle(handle -> handle.createQuery(
                        "select count(*) from person where surname is null and display_name = 'Hoda Saleh'")
                .mapTo(Integer.class)
                .one());
        assertThat(people).isEqualTo(1);
    }

    @Test
    void takesAPupilOutOfTheClassThatTheDirectoryNamesNoMore() {
        assertThat(signIn("rhodri-maddocks").arrive().url().getPath()).endsWith("/agreement");
        var left = Map.of("person", "rhodri-maddocks", "course", "year-6", "standing", "left");
        new Browserless().post(addo.vle("/api/enrolments"), left);

        var again = signIn("rhodri-maddocks").arrive();

        assertThat(again.url().getPath()).endsWith("/classes");
    }

    @Test
    void turnsAGuestAwayInPlainWords() {
        behave("guest");
        try {
            var answered = comeBack(new Browserless(), "gwen-llwyd");

            assertThat(answered.status()).isEqualTo(400);
            assertThat(answered.text()).contains("This is not an account of your school");
            assertThat(answered.body()).contains("name=\"addo:refused\" content=\"SUBJECT\"");
        } finally {
            behave("usual");
        }
    }

    @Test
    void letsNobodyInWhomNobodyGaveARole() {
        behave("no-role");
        try {
            var answered = comeBack(new Browserless(), "gwen-llwyd");

            assertThat(answered.status()).isEqualTo(403);
            assertThat(answered.text()).contains("Your school has not let you in here yet");
        } finally {
            behave("usual");
        }
    }

    @Test
    void takesACodeOnceAndFromTheBrowserThatAskedForIt() {
        var browser = new Browserless();
        var back = chosen(browser, "gwen-llwyd");

        assertThat(new Browserless().get(back).body()).contains("content=\"STATE\"");
        assertThat(browser.get(back).status()).isEqualTo(303);
        assertThat(browser.get(back).body()).contains("content=\"STATE\"");
    }

    @Test
    void letsSomebodyTurnBack() {
        var answered = comeBack(new Browserless(), "");

        assertThat(answered.status()).isEqualTo(401);
        assertThat(answered.text()).contains("You did not sign in");
    }

    @Test
    void saysThatThereIsNoSuchDoor() {
        var answered = new Browserless().get(addo.url("/sign-in/00000000-0000-4000-8000-000000000000"));

        assertThat(answered.status()).isEqualTo(404);
        assertThat(answered.text()).contains("There is no door here");
    }

    private SchoolPortal signIn(String person) {
        var browser = new Browserless();
        var answered = comeBack(browser, person);
        if (answered.status() != 303) throw new AssertionError(person + " was not let in: " + answered);
        return new SchoolPortal(browser, answered.location());
    }

    private Answered comeBack(Browserless browser, String person) {
        return browser.get(chosen(browser, person));
    }

    /** Where the directory sends whoever said that this account is theirs. */
    private URI chosen(Browserless browser, String person) {
        var door = new Browserless().get(addo.vle("/")).body();
        var found = DOOR.matcher(door);
        if (!found.find()) throw new AssertionError("The school offers no door");
        var desk = browser.get(browser.get(URI.create(found.group(1))).location());
        var fields = new HashMap<>(desk.fields());
        fields.put("person", person);
        return browser.post(desk.url(), fields).location();
    }

    private URI classAction(Answered classes, String title) {
        var form = Pattern.compile("action=\"([^\"]*/classes/[^\"]+)\"[^>]*>.*?</form>", Pattern.DOTALL)
                .matcher(classes.body())
                .results()
                .filter(found -> found.group().contains(title))
                .findFirst()
                .orElseThrow();
        return addo.url(form.group(1));
    }

    private void behave(String as) {
        new Browserless().post(addo.vle("/api/directory"), Map.of("behaviour", as));
    }
}
