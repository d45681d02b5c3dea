package cymru.addo.lti.service;

import cymru.addo.lti.http.OutgoingAnswer;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * How long a platform asks us to wait: a number of seconds, or a date. Never longer than a day, never less than nothing.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#name-retry-after">RFC 9110, 10.2.3</a>
 */
final class RetryAfter {
    private static final Duration LONGEST = Duration.ofDays(1);

    private RetryAfter() {}

    static Optional<Duration> in(OutgoingAnswer answer, Instant now) {
        return answer.header("retry-after").stream()
                .findFirst()
                .flatMap(said -> read(said.trim(), now))
                .map(wait -> wait.isNegative() ? Duration.ZERO : wait)
                .map(wait -> wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
    }

    private static Optional<Duration> read(String said, Instant now) {
        if (said.matches("[0-9]{1,9}")) return Optional.of(Duration.ofSeconds(Long.parseLong(said)));
        try {
            var date = ZonedDateTime.parse(said, DateTimeFormatter.RFC_1123_DATE_TIME);
            return Optional.of(Duration.between(now, date.toInstant()));
        } catch (DateTimeException neitherSecondsNorADate) {
            return Optional.empty();
        }
    }
}
