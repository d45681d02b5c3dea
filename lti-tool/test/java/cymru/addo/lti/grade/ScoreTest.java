package cymru.addo.lti.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cymru.addo.lti.Json;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScoreTest {
    private static final Instant NOW = Instant.parse("2026-09-08T09:00:00.123456Z");

    @Test
    void saysThatWorkIsDoneAndMarked() {
        assertThat(Score.completed("3", Marks.of(8, 10), NOW).json())
                .isEqualTo(Map.of(
                        "userId", "3",
                        "timestamp", "2026-09-08T09:00:00.123Z",
                        "activityProgress", "Completed",
                        "gradingProgress", "FullyGraded",
                        "scoreGiven", BigDecimal.valueOf(8),
                        "scoreMaximum", new BigDecimal("10")));
    }

    @Test
    void takesAMarkBackByLeavingItOut() {
        assertThat(Score.cleared("3", NOW).json())
                .doesNotContainKeys("scoreGiven", "scoreMaximum", "comment")
                .containsEntry("gradingProgress", "NotReady");
    }

    @Test
    void writesMarksAsPlainNumbers() {
        var marks = new Marks(new BigDecimal("0.50"), new BigDecimal("1E+2"));

        assertThat(Json.ascii(Score.completed("3", marks, NOW).json()))
                .contains("\"scoreGiven\":0.5")
                .contains("\"scoreMaximum\":100");
    }

    @Test
    void writesWordsThatMayStandInAHeader() {
        var json = Json.ascii(Score.completed("3", Marks.of(1, 1), NOW)
                .saying("Llofnodwyd \u2013 \u0175")
                .json());

        assertThat(json).isASCII().contains("\\u2013 \\u0175");
        assertThat(Json.object(json).orElseThrow().text("comment")).contains("Llofnodwyd \u2013 \u0175");
    }

    @Test
    void tellsWhenWorkWasBegunAndHandedIn() {
        var work = new Submission(Optional.of(NOW), Optional.of(NOW.plusSeconds(60)));

        assertThat(Score.completed("3", Marks.of(1, 1), NOW).of(work).json())
                .containsEntry(
                        "submission",
                        Map.of(
                                "startedAt", "2026-09-08T09:00:00.123Z",
                                "submittedAt", "2026-09-08T09:01:00.123Z"));
    }

    @Test
    void carriesExtensionsUnderTheirFullNames() {
        var extension = "https://canvas.instructure.com/lti/submission";
        var score = new Score(
                "3",
                NOW,
                ActivityProgress.SUBMITTED,
                GradingProgress.PENDING_MANUAL,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("63"),
                Map.of(extension, Map.of("new_submission", false)));

        assertThat(score.json())
                .containsEntry(extension, Map.of("new_submission", false))
                .containsEntry("scoringUserId", "63")
                .containsEntry("activityProgress", "Submitted");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Score(
                        "3",
                        NOW,
                        ActivityProgress.SUBMITTED,
                        GradingProgress.PENDING,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Map.of("userId", "4")));
    }

    @Test
    void comesASecondAfterTheLastAtLeast() {
        var last = Instant.parse("2026-09-08T09:00:00.100Z");

        assertThat(Score.timestampAfter(Optional.empty(), NOW)).isEqualTo("2026-09-08T09:00:00.123Z");
        assertThat(Score.timestampAfter(Optional.of(last), NOW)).isEqualTo("2026-09-08T09:00:01.100Z");
        assertThat(Score.timestampAfter(Optional.of(last), NOW.plusSeconds(5))).isEqualTo("2026-09-08T09:00:05.123Z");
    }

    @Test
    void comesAfterTheLastEvenWhereThisClockIsBehind() {
        var tomorrow = NOW.plusSeconds(86_400);

        assertThat(Score.timestampAfter(Optional.of(tomorrow), NOW)).isAfter(tomorrow);
    }

    @Test
    void isSomebodysAndNotNegative() {
        assertThatIllegalArgumentException().isThrownBy(() -> Score.cleared(" ", NOW));
        assertThatIllegalArgumentException().isThrownBy(() -> Marks.of(-1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Marks.of(1, 0));
        assertThat(Marks.of(2, 1)).isNotNull();
    }

    @Test
    void namesNobodyInTheWordsOfALog() {
        assertThat(Score.completed("UPN-4001", Marks.of(1, 1), NOW).saying("Amira signed"))
                .hasToString("Score[2026-09-08T09:00:00.123Z]");
    }
}
