package cymru.addo.school;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Which school. Everything that is kept is kept for one school. */
public record SchoolId(UUID value) {
    public SchoolId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
