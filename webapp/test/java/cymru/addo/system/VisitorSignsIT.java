package cymru.addo.system;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The coordinator puts the sheet on the desk, a visitor signs by its code, and the register knows. */
class VisitorSignsIT {
    private static final String VISITOR = "Siôned Gŵyr-Wÿnne o'r Bwlch";
    private static final int TELEPHONE = 360;

    private static SchoolPortal coordinator;
    private static String code;

    @BeforeAll
    static void putTheSheetOnTheDesk() {
        coordinator = Demonstration.school().launch("carys-rees");
        code = coordinator.open("school/visitors/sheet").first("/visit/([^\"]+)\"");
        var sheet = coordinator.open("school/visitors/sheet/visitors.pdf");
        assertThat(new String(sheet.bytes(), 0, 5, US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void signsAtReceptionAndStandsInTheRegister() {
        try (var browser = SchoolBrowser.asInstalled()) {
            browser.sized(TELEPHONE, 760).open(at("?lang=cy"));
            browser.until("section[lang=en] a.btn");
            browser.isForEveryEye("reception");
            browser.press("section[lang=cy] a[href*='/visitor']").until("#name");
            browser.isForEveryEye("signing");
            browser.tabTo("#name").type(VISITOR).leaveByKey("button[value=agree]");
            browser.until("#host-fault");
            assertThat(browser.attribute("#name", "value")).isEqualTo(VISITOR);
            browser.isForEveryEye("signing again");
            browser.tabTo("#host").type("Mrs Llewellyn");
            browser.tabTo("#purpose").type("Trwsio'r taflunydd").leaveByKey("button[value=agree]");
            browser.until(".receipt");
            assertThat(browser.words())
                    .contains("Diolch. Rydych wedi llofnodi.")
                    .doesNotContain("Siôned", "Llewellyn", "Trwsio");
            browser.isForEveryEye("the receipt");
            browser.press("main .acts a").until("section[lang=cy] a.btn");
            browser.ask("history.go(-3)");
            browser.until("#name");
            assertThat(browser.ask("return document.querySelector('#name').value"))
                    .as("what the next one finds by going back")
                    .isEqualTo("");
        }

        var register = coordinator.open("school/visitors?lang=en");
        assertThat(register.text()).contains(VISITOR, "Mrs Llewellyn", "Signed in");
        assertThat(coordinator.open("school/visitors/visitors.csv").body())
                .contains(VISITOR + ",,Mrs Llewellyn,Trwsio'r taflunydd,,,,visitor,1,cy,agreed,kiosk,");

        var left = register.first("school/(visitors/visit/[^\"]+/left)");
        coordinator.send("school/" + left, Map.of("csrf", register.field("csrf")));
        assertThat(coordinator.open("school/visitors?lang=en").text()).doesNotContain(VISITOR);
        assertThat(coordinator.open("school/visitors?when=EVER&lang=en").text()).contains(VISITOR);
    }

    @Test
    void goesBackToItsBeginningByItself() {
        var visitor = new Browserless();
        var page = visitor.get(at("/community?lang=en"));
        var form = page.fields();
        form.putAll(Map.of(
                "name",
                "Idris Vaughan",
                "host",
                "The caretaker",
                "purpose",
                "Badminton",
                "group",
                "Shuttlers",
                "people",
                "14",
                "role",
                "secretary",
                "answer",
                "agree"));

        var kept = visitor.post(at("/community?lang=en"), form);
        var receipt = visitor.get(kept.location());

        assertThat(receipt.header("Refresh")).contains("60; url=/visit/" + code + "?lang=en");
        assertThat(receipt.header("Cache-Control")).contains("no-store");
        assertThat(visitor.get(at("?lang=en")).header("Clear-Site-Data")).contains("\"cache\"");
        assertThat(visitor.post(at("/community?lang=en"), form).location()).isEqualTo(kept.location());
        assertThat(visitor.cookies()).isEmpty();
    }

    @Test
    void saysKindlyWhatCannotBe() {
        var visitor = new Browserless();
        var form = visitor.get(at("/visitor?lang=en")).fields();
        form.putAll(Map.of(
                "name",
                "Gwen <b>",
                "host",
                "Mr Okoro",
                "purpose",
                "To talk",
                "until",
                "2020-01-01",
                "answer",
                "agree"));

        var past = visitor.post(at("/visitor?lang=en"), form);
        form.put("until", "2126-01-01");
        var far = visitor.post(at("/visitor?lang=en"), form);
        form.put("until", "");
        form.put("edition", UUID.randomUUID().toString());
        var changed = visitor.post(at("/visitor?lang=en"), form);

        assertThat(past.status()).isEqualTo(422);
        assertThat(past.text()).contains("That day is over").doesNotContain("Chidi");
        assertThat(past.body()).contains("value=\"Gwen &lt;b>\"");
        assertThat(far.text()).contains("That is too far away");
        assertThat(changed.status()).isEqualTo(409);
        assertThat(changed.text()).contains("has just published new words");
        assertThat(changed.body()).contains("value=\"Mr Okoro\"");
        assertThat(visitor.get(Demonstration.server().url("/visit/AAAAAAAAAAAAAAAA?lang=en"))
                        .text())
                .contains("no longer in use", "ask at the desk");
    }

    private static URI at(String path) {
        return Demonstration.server().url("/visit/" + code + path);
    }
}
