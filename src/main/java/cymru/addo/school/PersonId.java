package cymru.addo.school;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Which person of a school: a random name that says nothing about them, and stands for them in exports. */
public record PersonId(UUID value) {
    public PersonId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
