package cymru.addo.support;

import cymru.addo.appointment.AppointmentFixtures;
import cymru.addo.roster.RosterFixtures;
import java.time.Clock;
import org.jdbi.v3.core.Jdbi;

public final class SupportFixtures {
    private SupportFixtures() {}

    public static SupportPupil supporting(Jdbi jdbi, Clock clock) {
        return new SupportPupil(
                RosterFixtures.enrolments(jdbi, clock),
                AppointmentFixtures.appointments(jdbi, clock),
                RosterFixtures.setBands(jdbi, clock),
                new SqlSupports(jdbi),
                clock);
    }
}
