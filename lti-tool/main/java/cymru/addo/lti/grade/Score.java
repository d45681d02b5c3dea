package cymru.addo.lti.grade;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a platform is told of somebody's work. Each one replaces the last: a score without marks takes the mark back, one
 * without a comment the comment.
 *
 * @param userId the subject by which the platform knows the person
 * @param timestamp later than that of every score sent before it for this person and line item
 * @param extensions further values, by their fully qualified names
 * @see <a href="https://www.imsglobal.org/spec/lti-ags/v2p0#score-publish-service">AGS 2.0, 3.4</a>
 */
public record Score(
        String userId,
        Instant timestamp,
        ActivityProgress activity,
        GradingProgress grading,
        Optional<Marks> marks,
        Optional<String> comment,
        Optional<Submission> submission,
        Optional<String> scoringUserId,
        Map<String, Object> extensions) {
    private static final DateTimeFormatter MILLISECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);
    private static final Duration APART = Duration.ofSeconds(1);

    public Score {
        if (userId == null || userId.isBlank()) throw new IllegalArgumentException("A score is somebody's");
        requireNonNull(activity, "activity");
        requireNonNull(grading, "grading");
        timestamp = timestamp.truncatedTo(ChronoUnit.MILLIS);
        extensions = Map.copyOf(extensions);
        if (!extensions.keySet().stream().allMatch(name -> name.startsWith("https://")))
            throw new IllegalArgumentException("An extension has a fully qualified name");
    }

    /** Done and marked; what lets a platform open the next activity. */
    public static Score completed(String userId, Marks marks, Instant at) {
        return of(userId, at, ActivityProgress.COMPLETED, GradingProgress.FULLY_GRADED, Optional.of(marks));
    }

    /** Takes an earlier score back, as when an acceptance has lapsed. */
    public static Score cleared(String userId, Instant at) {
        return of(userId, at, ActivityProgress.INITIALIZED, GradingProgress.NOT_READY, Optional.empty());
    }

    private static Score of(
            String userId, Instant at, ActivityProgress activity, GradingProgress grading, Optional<Marks> marks) {
        return new Score(
                userId, at, activity, grading, marks, Optional.empty(), Optional.empty(), Optional.empty(), Map.of());
    }

    /** In plain text and short: some platforms quote it in the headers of an error. */
    public Score saying(String words) {
        return new Score(
                userId, timestamp, activity, grading, marks, Optional.of(words), submission, scoringUserId, extensions);
    }

    public Score of(Submission work) {
        return new Score(
                userId, timestamp, activity, grading, marks, comment, Optional.of(work), scoringUserId, extensions);
    }

    /**
     * The time to put on the next score: now, but at least a second after the last, since Moodle compares whole seconds and
     * clocks of several nodes differ.
     */
    public static Instant timestampAfter(Optional<Instant> last, Instant now) {
        var present = now.truncatedTo(ChronoUnit.MILLIS);
        return last.map(sent -> sent.plus(APART))
                .filter(earliest -> earliest.isAfter(present))
                .orElse(present);
    }

    Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>(extensions);
        json.put("userId", userId);
        json.put("timestamp", MILLISECONDS.format(timestamp));
        json.put("activityProgress", activity.word());
        json.put("gradingProgress", grading.word());
        marks.ifPresent(so -> {
            json.put("scoreGiven", Numbers.plain(so.given()));
            json.put("scoreMaximum", Numbers.plain(so.maximum()));
        });
        comment.ifPresent(words -> json.put("comment", words));
        scoringUserId.ifPresent(marker -> json.put("scoringUserId", marker));
        submission.ifPresent(work -> json.put("submission", json(work)));
        return json;
    }

    private static Map<String, Object> json(Submission work) {
        var json = new LinkedHashMap<String, Object>();
        work.startedAt().ifPresent(start -> json.put("startedAt", MILLISECONDS.format(start)));
        work.submittedAt().ifPresent(end -> json.put("submittedAt", MILLISECONDS.format(end)));
        return json;
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "Score[" + timestamp + "]";
    }
}
