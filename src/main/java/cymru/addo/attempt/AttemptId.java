package cymru.addo.attempt;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Which go at a quiz. */
public record AttemptId(UUID value) {
    public AttemptId {
        requireNonNull(value, "value");
    }
}
