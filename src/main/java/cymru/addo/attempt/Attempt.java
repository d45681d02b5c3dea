package cymru.addo.attempt;

import static java.util.Objects.requireNonNull;

import cymru.addo.curriculum.ModuleKey;
import java.time.Instant;
import java.util.Optional;

/**
 * One go at the quiz of a module. It is begun, answered question by question on any device, and finished; the next go asks
 * what is not right yet, in other words and another order.
 *
 * @param number the first is 1
 * @param seed makes the order in which options are shown
 */
public record Attempt(
        AttemptId id,
        Learner learner,
        ModuleKey module,
        int number,
        long seed,
        int moduleVersion,
        Instant begunAt,
        Optional<Instant> finishedAt) {
    public Attempt {
        requireNonNull(id, "id");
        requireNonNull(learner, "learner");
        requireNonNull(module, "module");
        requireNonNull(begunAt, "begunAt");
    }

    public boolean isFinished() {
        return finishedAt.isPresent();
    }
}
