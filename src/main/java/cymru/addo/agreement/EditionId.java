package cymru.addo.agreement;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Which published edition of an agreement. */
public record EditionId(UUID value) {
    public EditionId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
