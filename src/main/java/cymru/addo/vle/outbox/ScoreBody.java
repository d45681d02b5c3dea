package cymru.addo.vle.outbox;

import cymru.addo.lti.grade.ActivityProgress;
import cymru.addo.lti.grade.GradingProgress;
import cymru.addo.lti.grade.Marks;
import cymru.addo.lti.grade.Score;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A result as it lies in the outbox: in the words of the protocol, without saying whose it is. */
final class ScoreBody {
    private ScoreBody() {}

    static Score read(Message message, String subject) {
        var body = message.body();
        return new Score(
                subject,
                message.stamp(),
                activity(body),
                grading(body),
                marks(body),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }

    private static ActivityProgress activity(Map<String, Object> body) {
        return Stream.of(ActivityProgress.values())
                .filter(each -> each.word().equals(body.get("activityProgress")))
                .findFirst()
                .orElseThrow();
    }

    private static GradingProgress grading(Map<String, Object> body) {
        return Stream.of(GradingProgress.values())
                .filter(each -> each.word().equals(body.get("gradingProgress")))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Marks> marks(Map<String, Object> body) {
        if (!body.containsKey("scoreGiven")) return Optional.empty();
        return Optional.of(new Marks(number(body, "scoreGiven"), number(body, "scoreMaximum")));
    }

    private static BigDecimal number(Map<String, Object> body, String name) {
        return new BigDecimal(body.get(name).toString());
    }
}
