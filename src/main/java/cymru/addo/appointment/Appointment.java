package cymru.addo.appointment;

import cymru.addo.school.PersonId;
import java.time.Instant;

/** Somebody holds a duty, and how they came by it. */
public record Appointment(AppointmentId id, PersonId person, Duty duty, Means means, Instant appointedAt) {
    /** How an appointment came about. */
    public enum Means {
        CODE,
        ADMINISTRATOR,
        COLLEAGUE
    }
}
