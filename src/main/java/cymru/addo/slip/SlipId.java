package cymru.addo.slip;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Which slip of a school. */
public record SlipId(UUID value) {
    public SlipId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
