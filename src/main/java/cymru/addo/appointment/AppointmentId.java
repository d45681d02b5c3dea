package cymru.addo.appointment;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Which appointment to a duty. */
public record AppointmentId(UUID value) {
    public AppointmentId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
