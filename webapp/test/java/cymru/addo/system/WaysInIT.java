package cymru.addo.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The coordinator sees every way into the school on one page, and takes the app for Teams away. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WaysInIT {
    private final SchoolPortal coordinator = Demonstration.school().launch("carys-rees");

    @Test
    @Order(1)
    void showsEachWayWithItsStateAndWhatToDo() {
        var page = coordinator.open("school/ways?lang=en");

        assertThat(page.text())
                .contains("Moodle", "Hwb", "Office 365 and Teams", "Google Workspace", "Class codes", "Canvas")
                .contains("One learning platform is connected", "A tab in Teams");
        assertThat(page.body()).contains("/school/platforms\"", "/school/moodle\"", "/school/launches\"");
    }

    @Test
    @Order(2)
    void givesTheAppForTeamsWhereADoorLeadsToMicrosoft() {
        SignInDoors.microsoft(Demonstration.server());

        var app = coordinator.open("school/ways/teams.zip?privacy=https://school.example/privacy");
        assertThat(app.header("Content-Disposition").orElseThrow()).contains("addo-teams.zip");
        assertThat(new String(app.bytes(), 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
        var refused = coordinator.open("school/ways/teams.zip?privacy=our+website&lang=en");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Type the whole address");
        assertThat(refused.body()).contains("value=\"our website\"");
    }

    @Test
    @Order(3)
    void showsATabInTeamsOnly() {
        var door = SignInDoors.microsoft(Demonstration.server());

        var tab = new Browserless().get(Demonstration.server().url("/teams/" + door + "?lang=en"));

        assertThat(tab.text()).contains("Your school", "Open Addo");
        assertThat(tab.body()).contains("href=\"/sign-in/" + door + "?lang=en\" target=\"_blank\"");
        assertThat(tab.header("Content-Security-Policy").orElseThrow())
                .endsWith(
                        "frame-ancestors 'self' https://directory.example https://*.cloud.microsoft https://teams.microsoft.com https://*.teams.microsoft.com"
                                + " https://*.microsoft365.com https://*.office.com https://outlook.office.com https://outlook.office365.com");
    }

    @Test
    @Order(4)
    void saysKindlyThatATabLeadsNowhere() {
        var closed = new Browserless().get(Demonstration.server().url("/teams/" + UUID.randomUUID() + "?lang=en"));

        assertThat(closed.status()).isEqualTo(404);
        assertThat(closed.text()).contains("This tab leads nowhere any more");
    }
}
