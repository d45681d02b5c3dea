package cymru.addo.lti.grade;

import cymru.addo.lti.Claims;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * What a platform holds for somebody in a column, which is not always what was sent: a teacher may have changed it.
 *
 * @param timestamp of the score it came from, where a platform tells (Moodle does)
 * @see <a href="https://www.imsglobal.org/spec/lti-ags/v2p0#result-service">AGS 2.0, 3.3</a>
 */
public record Result(
        String userId,
        Optional<BigDecimal> score,
        Optional<BigDecimal> maximum,
        Optional<String> comment,
        Optional<Instant> timestamp) {

    static Optional<Result> read(Claims json) {
        return json.text("userId")
                .map(userId -> new Result(
                        userId,
                        Numbers.in(json, "resultScore"),
                        Numbers.in(json, "resultMaximum"),
                        json.text("comment"),
                        json.text("timestamp").flatMap(Result::moment)));
    }

    private static Optional<Instant> moment(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException notAMoment) {
            return Optional.empty();
        }
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "Result[]";
    }
}
