package cymru.addo.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody opens the tab in Teams, which knows them already. */
class TeamsTabIT {
    private final AddoServer addo = Demonstration.server();
    private String door;

    @BeforeEach
    void open() {
        door = new Browserless().get(addo.vle("/")).first("/sign-in/([0-9a-f-]{36})");
    }

    @AfterEach
    void behaveAgain() {
        behave("usual");
    }

    @Test
    void showsAPupilTheirOwnFirstPageInTheVeryTabWithoutAQuestion() {
        try (var browser = SchoolBrowser.asInstalled()) {
            var first = tab(browser, "llyr-prydderch").until("h1");

            assertThat(first).isNotNull();
            browser.until("body.bandB main a.btn, body.bandB main button");
            assertThat(browser.address()).contains("/l/").doesNotContain("~").contains("/agreement");
            browser.isAccessible("agreement in a tab of Teams");
        }
    }

    @Test
    void carriesTheVisitInItsAddressWhereTheBrowserKeepsNoCookie() {
        try (var browser = SchoolBrowser.blockingAllCookies()) {
            tab(browser, "llyr-prydderch").until("body.bandB main a.btn, body.bandB main button");

            assertThat(browser.address()).contains("/l/").contains("~").contains("/agreement");
        }
    }

    @Test
    void offersAWindowWhereTeamsDoesNotSayWhoIsThere() {
        behave("asks");
        try (var browser = SchoolBrowser.asInstalled()) {
            tab(browser, "llyr-prydderch").until(".by-window a.btn");

            assertThat(browser.address()).endsWith("/teams/" + door + "?lang=en");
            browser.isAccessible("the tab that offers a window");
        }
    }

    @Test
    void offersTheWindowAtOnceOutsideTeams() {
        try (var browser = SchoolBrowser.asInstalled()) {
            browser.open(addo.url("/teams/" + door + "?lang=cy")).until(".by-window a.btn");

            assertThat(browser.words()).contains("Agor Addo");
        }
    }

    @Test
    void turnsAGuestAwayInPlainWords() {
        behave("guest");

        var answered = bring(token("arjun-patel"), theTab());

        assertThat(answered.status()).isEqualTo(400);
        assertThat(answered.text()).contains("This is not an account of your school");
        assertThat(answered.body()).contains("name=\"addo:refused\" content=\"SUBJECT\"");
    }

    @Test
    void listensToItsOwnTabOnly() {
        var token = token("arjun-patel");

        assertThat(bring(token, new Browserless().saying("Sec-Fetch-Site", "cross-site"))
                        .body())
                .contains("content=\"STATE\"");
        assertThat(bring(token, new Browserless().saying("Origin", "https://evil.example"))
                        .body())
                .contains("content=\"STATE\"");
        assertThat(bring(token, new Browserless()).body()).contains("content=\"STATE\"");
        assertThat(bring(token, theTab()).status()).isEqualTo(303);
    }

    @Test
    void believesNoTokenThatWasTouched() {
        var token = token("arjun-patel");
        var touched = token.substring(0, token.length() - 4) + "AAAA";

        var answered = bring(touched, theTab());

        assertThat(answered.body()).contains("content=\"SIGNATURE\"");
    }

    @Test
    void saysThatADoorIsClosed() {
        door = UUID.randomUUID().toString();

        var answered = bring("token", theTab());

        assertThat(answered.status()).isEqualTo(404);
        assertThat(answered.text()).contains("There is no door here");
    }

    @Test
    void letsMicrosoft365FrameTheVisit() {
        var tab = theTab();
        tab.get(addo.url("/teams/" + door));

        var shown = tab.follow(bring(token("arjun-patel"), tab));

        assertThat(shown.header("Content-Security-Policy").orElseThrow())
                .contains("frame-ancestors 'self' " + addo.vle("")
                        + " https://*.cloud.microsoft https://teams.microsoft.com");
    }

    private SchoolBrowser tab(SchoolBrowser browser, String person) {
        return browser.open(addo.vle("/as/" + person + "/teams?lang=en")).inTheFrame();
    }

    private String token(String person) {
        return new Browserless().get(addo.vle("/as/" + person + "/teams")).first("data-token=\"([^\"]+)\"");
    }

    private Answered bring(String token, Browserless browser) {
        return browser.post(addo.url("/teams/" + door + "/sign-in"), Map.of("token", token));
    }

    private static Browserless theTab() {
        return new Browserless().saying("Sec-Fetch-Site", "same-origin");
    }

    private void behave(String as) {
        new Browserless().post(addo.vle("/api/directory"), Map.of("behaviour", as));
    }
}
