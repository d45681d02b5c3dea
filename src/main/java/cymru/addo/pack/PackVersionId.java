package cymru.addo.pack;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** One version of a pack, before and after it has a number. */
public record PackVersionId(UUID value) {
    public PackVersionId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
