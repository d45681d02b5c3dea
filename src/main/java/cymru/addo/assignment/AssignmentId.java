package cymru.addo.assignment;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.UUID;

/** Which assignment. Travels in a link's custom parameter, which teachers can edit: never a proof of anything. */
public record AssignmentId(UUID value) {
    private static final int UUID_LENGTH = 36;

    public AssignmentId {
        requireNonNull(value, "value");
    }

    /** Empty for what is no id at all. */
    public static Optional<AssignmentId> in(String text) {
        if (text.length() != UUID_LENGTH) return Optional.empty();
        try {
            return Optional.of(new AssignmentId(UUID.fromString(text)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
