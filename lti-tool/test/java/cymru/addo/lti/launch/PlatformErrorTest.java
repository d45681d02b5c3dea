package cymru.addo.lti.launch;

import static cymru.addo.lti.LaunchCheck.STATE;
import static cymru.addo.lti.testing.LaunchAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.lti.testing.TestTool;
import cymru.addo.lti.testing.Visit;
import org.junit.jupiter.api.Test;

class PlatformErrorTest {
    private final TestTool tool = new TestTool();
    private final Visit visit = tool.visit();

    private LaunchOutcome error(String description, String state, String secret) {
        return tool.verifier.verify(LaunchPost.ofError("login_required", description, state, secret));
    }

    @Test
    void passesOnWhatThePlatformSaid() {
        var outcome = error("Session ended", visit.state(), visit.browserSecret());

        assertThat(outcome).isInstanceOfSatisfying(PlatformError.class, error -> {
            assertThat(error.error()).isEqualTo("login_required");
            assertThat(error.description()).isEqualTo("Session ended");
            assertThat(error.login().registrationId()).isEqualTo("hillcrest");
        });
    }

    @Test
    void believesNoErrorThatAnswersNoLoginOfOurs() {
        assertRefused(error("x", "invented", visit.browserSecret()), STATE);
        assertRefused(error("x", visit.state(), tool.visit().browserSecret()), STATE);
        assertRefused(error("x", null, visit.browserSecret()), STATE);
    }

    @Test
    void usesTheLoginUp() {
        error("x", visit.state(), visit.browserSecret());

        assertRefused(tool.arrive(visit, tool.platform.launch()), STATE);
    }

    @Test
    void cutsLongWordsShort() {
        var outcome = (PlatformError) error("x".repeat(5000), visit.state(), visit.browserSecret());

        assertThat(outcome.description()).hasSize(300);
    }

    @Test
    void doesWithoutADescription() {
        var outcome = (PlatformError) error(null, visit.state(), visit.browserSecret());

        assertThat(outcome.description()).isEmpty();
    }
}
