package cymru.addo.practice;

import java.time.Instant;
import java.util.Optional;

/** What a tool has said of one pupil in one column: how far they are, and the mark where there is one. */
record Mark(
        String subject,
        Optional<Double> given,
        String activityProgress,
        String gradingProgress,
        Optional<String> comment,
        Instant timestamp,
        Instant arrived) {}
