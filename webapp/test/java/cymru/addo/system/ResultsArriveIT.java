package cymru.addo.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a pupil has agreed counts in the gradebook of the learning platform, also when that was away for a while. */
class ResultsArriveIT {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration BREATH = Duration.ofMillis(500);

    private final AddoServer addo = Demonstration.server();
    private final PracticeSchool school = Demonstration.school();

    @AfterEach
    void bringTheGradebookBack() {
        gradebookIs("ok");
    }

    @Test
    void tellsAGradebookThatWasAwayAndForgotTheColumnMeanwhile() throws Exception {
        gradebookIs("off");

        var receipt = school.launch("mohammed-hussain").agree();
        new Browserless().post(addo.vle("/api/gradebook/forget"), Map.of("course", "year-4"));
        Thread.sleep(PATIENCE.dividedBy(20).toMillis());

        assertThat(receipt.status()).isEqualTo(200);
        assertThat(hasMarkOf("mohammed-hussain")).isFalse();
        gradebookIs("ok");
        waitForMarkOf("mohammed-hussain");
        assertThat(gradebook()).contains("\"Completed\"", "\"FullyGraded\"");
    }

    private void gradebookIs(String state) {
        new Browserless().post(addo.vle("/api/switches"), Map.of("service", "scores", "state", state));
    }

    private void waitForMarkOf(String pupil) throws InterruptedException {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (!hasMarkOf(pupil)) {
            assertThat(System.nanoTime())
                    .as("the mark of " + pupil + " has not arrived")
                    .isLessThan(until);
            Thread.sleep(BREATH.toMillis());
        }
    }

    private boolean hasMarkOf(String pupil) {
        return gradebook().contains("\"userId\":\"" + school.subjectOf(pupil) + "\"");
    }

    private String gradebook() {
        return new Browserless().get(addo.vle("/api/gradebook?course=year-4")).body();
    }
}
