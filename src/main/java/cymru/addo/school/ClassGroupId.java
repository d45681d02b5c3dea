package cymru.addo.school;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Which class of a school. */
public record ClassGroupId(UUID value) {
    public ClassGroupId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
