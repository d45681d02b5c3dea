package cymru.addo.training;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Which line of the log of training elsewhere. */
public record TrainingId(UUID value) {
    public TrainingId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
