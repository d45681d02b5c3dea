package cymru.addo.lti.eula;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.lti.Json;
import cymru.addo.lti.launch.Services.Eula;
import cymru.addo.lti.service.ServiceOutcome;
import cymru.addo.lti.service.ServiceOutcome.Done;
import cymru.addo.lti.service.ServiceOutcome.Gone;
import cymru.addo.lti.service.ServiceOutcome.Refused;
import cymru.addo.lti.service.ServiceOutcome.TryLater;
import cymru.addo.lti.testing.TestServices;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EulaReportsTest {
    private static final String USER = "/eula/user?deployment=1";
    private static final String DEPLOYMENT = "/eula/deployment?deployment=1";

    private TestServices platform;
    private EulaReports reports;

    @BeforeEach
    void start() throws Exception {
        platform = new TestServices();
        reports = new EulaReports(platform.http, platform.tokens);
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    private Eula offered(String... scopes) {
        return new Eula(Set.of(scopes), platform.at("/eula?deployment=1"));
    }

    private ServiceOutcome<Instant> accepted() {
        return reports.answered(
                platform.registration, "1", offered(EulaReports.USER), "3", true, platform.clock.instant());
    }

    @Test
    void reportsThatSomebodyAccepted() {
        platform.server.answers(USER, 201, "application/json", "{}");

        assertThat(accepted()).isEqualTo(new Done<>(platform.clock.instant()));

        var posted = platform.server.asked(USER).get(0);
        assertThat(posted.method()).isEqualTo("POST");
        assertThat(posted.header("Content-type")).isEqualTo("application/json");
        assertThat(Json.object(posted.body()).orElseThrow().values())
                .isEqualTo(Map.of("userId", "3", "accepted", true, "timestamp", "2026-09-08T09:00:00Z"));
    }

    @Test
    void takesAllAcceptancesBackForANewEdition() {
        platform.server.answers(USER, 204, Map.of(), "");

        assertThat(reports.beginAgain(platform.registration, "1", offered(EulaReports.USER)))
                .isInstanceOf(Done.class);
        assertThat(platform.server.asked(USER).get(0).method()).isEqualTo("DELETE");
    }

    @Test
    void saysWhetherPeopleMustAccept() {
        platform.server.answers(DEPLOYMENT, 200, "application/json", "{\"eulaRequired\":false}");

        assertThat(reports.require(platform.registration, "1", offered(EulaReports.DEPLOYMENT), false))
                .isEqualTo(new Done<>(false));
        var put = platform.server.asked(DEPLOYMENT).get(0);
        assertThat(put.method()).isEqualTo("PUT");
        assertThat(put.body()).isEqualTo("{\"eulaRequired\":false}");
    }

    @Test
    void reportsNothingThatThePlatformDoesNotOffer() {
        assertThat(reports.require(platform.registration, "1", offered(EulaReports.USER), true))
                .isInstanceOf(Refused.class);
        assertThat(reports.beginAgain(platform.registration, "1", offered())).isInstanceOf(Refused.class);
        assertThat(platform.server.asked("/token")).isEmpty();
    }

    @Test
    void saysWhatToDoAboutAReportThatWasNotTaken() {
        platform.server.answers(USER, 429, Map.of("Retry-After", "5"), "").answers(USER, 404, Map.of(), "");

        assertThat(accepted()).isInstanceOf(TryLater.class);
        assertThat(accepted()).isInstanceOf(Gone.class);
    }
}
