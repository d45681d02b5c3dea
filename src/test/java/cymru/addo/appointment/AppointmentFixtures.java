package cymru.addo.appointment;

import cymru.addo.roster.RosterFixtures;
import java.security.SecureRandom;
import java.time.Clock;
import org.jdbi.v3.core.Jdbi;

public final class AppointmentFixtures {
    private AppointmentFixtures() {}

    public static Appointments appointments(Jdbi jdbi, Clock clock) {
        return new SqlAppointments(jdbi, clock);
    }

    public static AppointmentCodes codes(Jdbi jdbi, Clock clock) {
        return new SqlAppointmentCodes(jdbi, clock, new SecureRandom());
    }

    public static AppointCoordinator appoint(Jdbi jdbi, Clock clock) {
        return new AppointCoordinator(appointments(jdbi, clock), RosterFixtures.people(jdbi, clock));
    }
}
