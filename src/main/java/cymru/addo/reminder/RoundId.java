package cymru.addo.reminder;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Which time everybody was reminded. */
public record RoundId(UUID value) {
    public RoundId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
