package cymru.addo.system;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every page there is, in both languages, by day and by night, wide and at 320 pixels, before the axe. A page that nobody has
 * entered here fails.
 */
class EveryPageIT {

    private static final String SCHOOL = "school";

    /** Who opens which pages, each as it stands in the address after the visit. */
    private static final Map<Visit, List<String>> PAGES = Map.ofEntries(
            entry(
                    new Visit("poppy-walsh", "launch/reception-agreement"),
                    List.of(
                            "agreement?again=yes",
                            "agreement?again=yes#promise-1",
                            "agreement?again=yes#answer",
                            "agreement/check")),
            entry(
                    new Visit("zara-qureshi", "launch/year-11-agreement"),
                    List.of(
                            "agreement?again=yes",
                            "agreement?again=yes#promise-1",
                            "agreement?again=yes#answer",
                            "agreement/check",
                            "agreement/question",
                            "agreement/receipt",
                            "modules",
                            "modules/agreement-and-law",
                            "modules/agreement-and-law/before",
                            "modules/agreement-and-law/pages/tell",
                            "modules/agreement-and-law/quiz",
                            "modules/agreement-and-law/quiz/answers/1",
                            "modules/ai-and-integrity",
                            "modules/ai-and-integrity/certificate",
                            "tell-someone")),
            entry(
                    new Visit("aneurin-swyn", "launch/staffroom-agreement"),
                    List.of(
                            "modules",
                            "modules/ask-and-tell/pages/stop-close-tell",
                            "modules/ask-and-tell/quiz",
                            "modules/my-private-things/quiz",
                            "modules/feeds-and-feelings/quiz",
                            "modules/banter-or-bullying/quiz")),
            entry(
                    new Visit("chidi-okoro", "launch/year-4-agreement"),
                    List.of(
                            "class",
                            "class?group=4-1&show=outstanding",
                            "class/modules",
                            "class/slips",
                            "class/joiners",
                            "class/reminders",
                            "class/code",
                            "class/slips/children/{child}",
                            "class/talks/{child}",
                            "class/support/{child}",
                            "classes",
                            "preview?band=A",
                            "preview?band=D")),
            entry(
                    new Visit("bronwen-tudor", "launch/reception-agreement"),
                    List.of(
                            "class/progress",
                            "own-agreement",
                            "class/circle",
                            "class/circle?band=D",
                            "class/circle/A/promises/kindness",
                            "class/circle/A/questions/kindness",
                            "class/circle/A/register",
                            "class/lesson/kind-words-kind-clicks",
                            "class/lesson/kind-words-kind-clicks/pages/think-first",
                            "class/lesson/kind-words-kind-clicks/questions/friend-fell",
                            "class/lesson/kind-words-kind-clicks/questions/kind-or-hurting",
                            "class/lesson/kind-words-kind-clicks/questions/hurt-a-friend",
                            "class/lesson/kind-words-kind-clicks/register")),
            entry(new Visit("chidi-okoro", "course/year-4/launch/content"), List.of("pick")),
            entry(
                    new Visit("carys-rees", "launch/staffroom-agreement"),
                    List.of(
                            SCHOOL,
                            "school?name=nobody&page=0",
                            "school/agreement",
                            "school/agreement/edit",
                            "school/agreement/approval",
                            "school/agreement/edit/promise?rule=kindness",
                            "school/agreement/edit/around?band=B",
                            "school/agreement/edit/preview?band=B",
                            "school/understanding",
                            "school/agreement/poster/B",
                            "school/slips",
                            "school/talks",
                            "school/reminders",
                            "school/reminders/rounds/{round}",
                            "school/year",
                            "school/joiners",
                            "school/staff",
                            "school/visitors",
                            "school/visitors/sheet",
                            "school/visitors/words/community",
                            "school/visitors/paper/community",
                            "school/support",
                            "school/support/people/{child}",
                            "school/access",
                            "school/access/grant",
                            "school/access/people/{child}",
                            "school/erase/people/{child}",
                            "school/path",
                            "school/coverage",
                            "school/coordinators",
                            "school/settings",
                            "school/evidence",
                            "school/seals",
                            "school/as-at/{pupil}?day=2026-09-30",
                            "school/results",
                            "school/training",
                            "school/parents",
                            "school/content",
                            "school/content/{version}",
                            "school/ways",
                            "school/lists",
                            "school/lists/{own}/code",
                            "school/platforms",
                            "school/moodle",
                            "school/sign-in",
                            "school/cohorts",
                            "school/courses",
                            "school/cohorts/preview?cohort=1&means=7",
                            "school/launches",
                            "school/launches?which=refused",
                            "class")),
            entry(
                    new Visit("chidi-okoro", "course/year-4/launch/review?activity=year-4-agreement&for=grace-adeyemi"),
                    List.of("review")),
            entry(new Visit("chidi-okoro", "course/year-4/launch/agreement"), List.of("terms")),
            entry(new Visit("gail-hopkins", "privacy/launch?for=zara-qureshi"), List.of("privacy")));

    /** What is no page: files, keys, and the way to the platform. */
    private static final List<String> NO_PAGES = List.of(
            "/static/",
            "/parents/",
            "/agreement/{code",
            "/school/passport/",
            "/p/{code",
            "/visit/{code",
            "/teams/{door",
            "/lti/jwks",
            "/lti/login",
            "/sign-in/{door",
            "/sign-in/return",
            "/lti/register",
            "/content/questions/",
            ".{kind",
            ".csv",
            ".json",
            ".imscc",
            ".zip",
            ".pdf");

    private static String draft;
    private static String pupil;
    private static String child;
    private static String round;
    private static String own;
    private static SchoolBrowser browser;
    private static Visit opened;
    private static String address;

    record Visit(String person, String way) {}

    record Page(Visit visit, String page) {
        @Override
        public String toString() {
            return visit.person() + " " + page;
        }
    }

    @BeforeAll
    static void sitDown() {
        Demonstration.school().launch("zara-qureshi").notYet();
        var zara = Demonstration.school().launch("zara-qureshi");
        Demonstration.school().launch("poppy-walsh").understand();
        zara.answerFirstOption("agreement-and-law");
        new LearnersRecord(Demonstration.server()).mastered("zara-qureshi", "ai-and-integrity");
        Demonstration.school().launch("grace-adeyemi").ask("", "Is my tablet at home meant too?");
        talkOver("hurt-a-friend");
        draft = Packs.draft(Demonstration.school().launch("carys-rees"));
        pupil = Demonstration.school()
                .launch("carys-rees")
                .open("school?name=qureshi")
                .first("school/as-at/([^\"]+)");
        var slips = Demonstration.school().launch("chidi-okoro").open("class/slips");
        child = slips.field("child");
        round = new RemindersSent(Demonstration.server())
                .to(Demonstration.school().subjectOf("zara-qureshi"));
        own = listed();
        browser = SchoolBrowser.asInstalled();
    }

    /** A class that the school lists itself. */
    private static String listed() {
        var coordinator = Demonstration.school().launch("carys-rees");
        coordinator.send(
                "school/lists",
                Map.of(
                        "csrf",
                        coordinator.open("school/lists").field("csrf"),
                        "title",
                        "Dosbarth Masarn",
                        "names",
                        "Non Masarn"));
        return coordinator.open("school/lists").first("school/lists/([0-9a-f-]{36})/code");
    }

    private static void talkOver(String question) {
        var teacher = Demonstration.school().launch("bronwen-tudor");
        teacher.send(
                "class/lesson/kind-words-kind-clicks/questions/" + question,
                Map.of("csrf", teacher.open("tell-someone").field("csrf"), "hands", "11"));
    }

    @AfterAll
    static void goHome() {
        if (browser != null) browser.close();
    }

    static Stream<Page> pages() {
        return PAGES.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(page -> new Page(entry.getKey(), page)));
    }

    @Test
    void opensEveryPageThereIs() {
        var walked = pages().map(each -> "/l/visit/" + each.page().replaceAll("[?#].*", ""))
                .collect(Collectors.toSet());

        assertThat(Endpoint.all().stream()
                        .filter(endpoint -> endpoint.method().equals("GET"))
                        .map(Endpoint::path)
                        .filter(path -> !path.equals("/p")
                                && !path.equals("/verify")
                                && !path.equals("/join")
                                && NO_PAGES.stream().noneMatch(path::contains)))
                .allMatch(path -> walked.stream().anyMatch(page -> page.matches(withAnyPlaces(path))));
    }

    private static String withAnyPlaces(String path) {
        return path.replaceAll("\\{[^}]*\\}", "[^/]+");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isForEverybody(Page page) {
        for (var language : new String[] {"en", "cy"}) {
            browser.byDay().wide();
            browser.goTo(visit(page.visit()) + in(language, page.page()));
            browser.until("html[lang=" + language + "] main#main");
            browser.isForEveryEye(page + " " + language);
        }
    }

    @ParameterizedTest
    @CsvSource({"background-color, #777777", "width, 340px", "color, #2a333d"})
    void wouldNoticeAPageThatIsNot(String property, String value) {
        browser.byDay()
                .wide()
                .goTo(visit(new Visit("carys-rees", "launch/staffroom-agreement")) + "school/evidence?lang=en");
        browser.until("main#main h1");
        browser.isForEveryEye("as it is").spoil(property, value);

        assertThatThrownBy(() -> browser.isForEveryEye("spoilt")).isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/p",
                "/p/AAAAA-AAAAA",
                "/join",
                "/teams/00000000-0000-4000-8000-000000000000",
                "/visit/AAAAAAAAAAAAAAAA",
                "/lti/login",
                "/lti/register/demo",
                "/lti/register/used",
                "/verify",
                "/nowhere",
                "/l/over/agreement"
            })
    void isForEverybodyWithoutAVisit(String page) {
        for (var language : new String[] {"en", "cy"}) {
            browser.byDay().wide().open(Demonstration.server().url(page + "?lang=" + language));
            browser.until("html[lang=" + language + "] main#main");
            browser.isForEveryEye(page + " " + language);
        }
        opened = null;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy"})
    void isForEverybodyWhoRegistersAPlatform(String language) {
        var neighbours = Neighbours.opened();
        var form = new PlatformForms(neighbours).registration();
        var query = Browserless.encoded(Map.of("openid_configuration", form.get("openid_configuration")));
        browser.byDay().wide();
        browser.open(
                neighbours.addo.url("/lti/register/" + form.get("invitation") + "?lang=" + language + "&" + query));
        browser.until("html[lang=" + language + "] main#main h1");

        assertThat(browser.sees("meta[name='addo:refused']")).isFalse();
        browser.isForEveryEye("registered " + language);
        opened = null;
    }

    @ParameterizedTest
    @CsvSource({"en, 1024", "cy, 1024", "en, 320", "cy, 320"})
    void leadsToEachOfTheThreeAnswersByKeyboard(String language, int width) {
        browser.sized(width, 760);
        browser.goTo(
                visit(new Visit("poppy-walsh", "launch/reception-agreement")) + in(language, "agreement?again=yes"));
        browser.until("html[lang=" + language + "] #start");
        browser.press("#start a[href='#promise-1']");
        while (!browser.sees("#answer")) browser.press("section:target a.btn:not(.two)");

        assertThat(browser.reachedByTab("#answer button")).containsExactly("agree", "question", "not-yet");
    }

    /** The beginning of all addresses of this visit, which is opened in a window of its own. */
    private static String visit(Visit visit) {
        if (visit.equals(opened)) return address;
        browser.open(Demonstration.server()
                        .vle("/as/" + visit.person() + "/" + visit.way()
                                + (visit.way().contains("?") ? "&" : "?") + "target=window"))
                .until("main#main");
        opened = visit;
        address = browser.address().replaceAll("(/l/[^/]+/).*", "$1");
        return address;
    }

    private static String in(String language, String page) {
        var uri = URI.create(page.replace("{version}", draft)
                .replace("{child}", child)
                .replace("{pupil}", pupil)
                .replace("{round}", round)
                .replace("{own}", own));
        var query = uri.getQuery() == null ? "" : uri.getQuery() + "&";
        return uri.getPath() + "?" + query + "lang=" + language
                + (uri.getFragment() == null ? "" : "#" + uri.getFragment());
    }
}
