package cymru.addo.system;

import static cymru.addo.system.Neighbours.token;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Parents open their modules by the link of the school, without an account. */
class ParentsIT {

    private final Neighbours neighbours = Neighbours.opened();
    private final Browserless browser = new Browserless();

    @Test
    void readAndAnswerWithoutAnAccount() {
        var link = link();

        assertThat(get(link, "").heading()).isEqualTo("For parents and carers");
        assertThat(get(link, "/at-home/pages/talk-early").status()).isEqualTo(200);
        assertThat(get(link, "/at-home/pages/tell").text()).contains("Meic");
        var answered = browser.post(neighbours.addo.url(link + "/at-home/questions/1?lang=en"), Map.of("option", "1"));
        assertThat(answered.status()).isEqualTo(200);
        assertThat(browser.cookies()).isEmpty();
    }

    @Test
    void areAskedAgainWhereNothingIsChosen() {
        var answered = browser.post(neighbours.addo.url(link() + "/at-home/questions/1?lang=en"), Map.of("option", ""));

        assertThat(answered.status()).isEqualTo(422);
        assertThat(answered.text()).contains("Choose");
    }

    @Test
    void findTheSameInWelsh() {
        assertThat(browser.get(neighbours.addo.url(link() + "?lang=cy")).heading())
                .isEqualTo("I rieni a gofalwyr");
    }

    @Test
    void findNothingOfPupilsOrStaff() {
        assertThat(get(link(), "/staff-agreement/questions/1").status()).isEqualTo(404);
    }

    @Test
    void findNothingBehindAClosedOrGuessedLink() {
        var link = link();
        neighbours.coordinator.send("school/parents/close", token(neighbours.coordinator));

        assertThat(get(link, "").status()).isEqualTo(404);
        assertThat(get("/parents/AAAAAAAAAAAAAAAA", "").status()).isEqualTo(404);
    }

    @Test
    void readTheAgreementOfEachBandInBothLanguages() {
        var agreement = link().replace("/parents/", "/agreement/");

        var page = get(agreement, "");
        assertThat(page.text())
                .contains("What pupils of our school agree to", "Edition 1, in force since", "Hillcrest");
        var juniors = get(agreement, "/B");
        assertThat(juniors.text()).contains("Edition 1, in force since");
        assertThat(browser.get(neighbours.addo.url(agreement + "/A?lang=cy")).language())
                .isEqualTo("cy");
        assertThat(get(agreement, "/E").status()).isEqualTo(404);
        assertThat(browser.get(neighbours.addo.url(agreement + "/B?edition=99")).status())
                .isEqualTo(404);
        assertThat(browser.cookies()).isEmpty();
        neighbours.coordinator.send("school/parents/close", token(neighbours.coordinator));
        assertThat(get(agreement, "").status()).isEqualTo(404);
    }

    private Answered get(String link, String path) {
        return browser.get(neighbours.addo.url(link + path + "?lang=en"));
    }

    /** As the coordinator's page shows it. */
    private String link() {
        neighbours.coordinator.send("school/parents", token(neighbours.coordinator));
        var page = neighbours.coordinator.open("school/parents").body();
        var at = page.indexOf("/parents/", page.indexOf("class=\"card invitation\""));
        return page.substring(at, page.indexOf('"', at));
    }
}
