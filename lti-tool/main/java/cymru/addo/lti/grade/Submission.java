package cymru.addo.lti.grade;

import java.time.Instant;
import java.util.Optional;

/** When somebody began and when they handed in. */
public record Submission(Optional<Instant> startedAt, Optional<Instant> submittedAt) {}
