package cymru.addo.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a pupil has agreed counts in the gradebook of the learning platform, also when that was away for a while. */
class ResultsArriveIT {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final AddoServer addo = Demonstration.server();
    private final PracticeSchool school = Demonstration.school();
    private final Gradebook gradebook = school.gradebook("year-4");

    @AfterEach
    void bringTheGradebookBack() {
        school.turn("scores", "ok");
    }

    @Test
    void tellsAGradebookThatWasAwayAndForgotTheColumnMeanwhile() throws Exception {
        school.turn("scores", "off");

        var receipt = school.launch("mohammed-hussain").agree();
        school.forgetColumns("year-4");
        Thread.sleep(PATIENCE.dividedBy(20).toMillis());

        assertThat(receipt.status()).isEqualTo(200);
        assertThat(gradebook.hasMarkOf("mohammed-hussain")).isFalse();
        school.turn("scores", "ok");
        addo.await("in the gradebook", PATIENCE, () -> gradebook.hasMarkOf("mohammed-hussain"));
        assertThat(gradebook.marks().toString()).contains("Completed", "FullyGraded");
    }
}
