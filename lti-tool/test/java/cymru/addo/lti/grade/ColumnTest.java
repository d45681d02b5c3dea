package cymru.addo.lti.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cymru.addo.lti.Json;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnTest {
    private static final Instant SEPTEMBER = Instant.parse("2026-09-01T00:00:00Z");

    @Test
    void isReadAsItWasWritten() {
        var column = Column.called("Our agreement", 1)
                .knownBy("agreement", "answer")
                .ofLink("link-1")
                .between(SEPTEMBER, null)
                .released(false)
                .reviewed(Review.at(URI.create("https://addo.example/lti/launch"), Map.of("assignment", "a-1")));

        assertThat(Column.read(Json.object(Json.ascii(column.json())).orElseThrow()))
                .contains(column);
    }

    @Test
    void saysHowStaffComeToTheWorkBehindIt() {
        var review = Review.at(URI.create("https://addo.example/lti/launch"), Map.of("assignment", "a-1"));

        assertThat(Column.called("Our agreement", 1).reviewed(review).json())
                .containsEntry(
                        "submissionReview",
                        Map.of(
                                "reviewableStatus", List.of("Completed"),
                                "url", "https://addo.example/lti/launch",
                                "custom", Map.of("assignment", "a-1")));
    }

    @Test
    void saysNothingOfWhatIsNotKnown() {
        assertThat(Column.called("Our agreement", 1).json()).containsOnlyKeys("label", "scoreMaximum");
    }

    @Test
    void hasALabelAndIsWorthSomething() {
        assertThatIllegalArgumentException().isThrownBy(() -> Column.called(" ", 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Column.called("Our agreement", 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"label\":\"A\"}",
                "{\"label\":\"A\",\"scoreMaximum\":0}",
                "{\"label\":\"A\",\"scoreMaximum\":\"1\"}",
                "{\"label\":7,\"scoreMaximum\":1}",
                "{\"label\":\"A\",\"scoreMaximum\":1E+999999999}"
            })
    void isNotReadFromWhatIsNone(String json) {
        assertThat(Json.object(json).flatMap(Column::read)).isEmpty();
    }

    @Test
    void leavesOutDatesThatAreNone() {
        var json = Json.object("{\"label\":\"A\",\"scoreMaximum\":1,\"startDateTime\":\"today\",\"tag\":null}")
                .orElseThrow();

        assertThat(Column.read(json)).hasValueSatisfying(column -> {
            assertThat(column.startsAt()).isEmpty();
            assertThat(column.tag()).isEqualTo(Optional.empty());
        });
    }
}
