package cymru.addo.records;

import cymru.addo.appointment.AppointmentFixtures;
import cymru.addo.roster.RosterFixtures;
import java.time.Clock;
import org.jdbi.v3.core.Jdbi;

final class RecordsFixtures {
    private RecordsFixtures() {}

    static Takeaway takeaway(Jdbi jdbi, Clock clock) {
        return new Takeaway(
                AppointmentFixtures.appointments(jdbi, clock),
                RosterFixtures.enrolments(jdbi, clock),
                new SqlExports(jdbi),
                clock);
    }
}
