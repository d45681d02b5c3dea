package cymru.addo.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A coordinator writes a class list that no platform tells, shows its code, and a pupil of it comes in. */
class OwnClassListIT {
    private final SchoolPortal coordinator = Demonstration.school().launch("carys-rees");

    @Test
    void letsPupilsInWhomNoPlatformKnows() {
        var kept = write("Dosbarth Derwen", "Delyth Pennant\nPennant, Delyth\nHuw Ifor\nHuw Arfon");
        assertThat(kept.text()).contains("written down once: Delyth Pennant", "Dosbarth Derwen");

        var link = kept.first("(school/lists/[0-9a-f-]{36}/code)");
        var before = coordinator.open(link + "?lang=en");
        var board = coordinator.browser().follow(coordinator.send(link, Map.of("csrf", before.field("csrf"))));
        var code = board.first("class=\"code-word\">([A-Z-]+)<");

        var browser = new Browserless().saying("Sec-Fetch-Site", "same-origin");
        var names = browser.get(Demonstration.server().url("/join?lang=en&code=" + code));
        assertThat(names.text()).contains("Delyth", "Huw A", "Huw I").doesNotContain("Pennant", "Carys");
        var joined = browser.post(
                Demonstration.server().url("/join?lang=en"),
                Map.of("code", code, "pupil", names.first("value=\"([0-9a-f-]{36})\">Delyth<")));
        var pupil = browser.follow(joined);
        assertThat(pupil.status()).isEqualTo(200);
        assertThat(pupil.header("Content-Security-Policy").orElseThrow()).endsWith("frame-ancestors 'none'");

        assertThat(coordinator.open(link + "?lang=en&code=" + code).text()).contains("Delyth", "One has come in");
        coordinator.send(link + "/close", Map.of("csrf", coordinator.open(link).field("csrf")));
    }

    @Test
    void saysWhatIsWrongAndKeepsWhatWasTyped() {
        var refused = write("Dosbarth Onnen", " \n");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Type or paste the names");
        assertThat(refused.body()).contains("value=\"Dosbarth Onnen\"");
    }

    private Answered write(String title, String names) {
        var form = new LinkedHashMap<String, String>();
        form.put("csrf", coordinator.open("school/lists?lang=en").field("csrf"));
        form.put("title", title);
        form.put("names", names);
        return coordinator.browser().follow(coordinator.send("school/lists?lang=en", form));
    }
}
