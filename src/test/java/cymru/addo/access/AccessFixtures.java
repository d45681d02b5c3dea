package cymru.addo.access;

import cymru.addo.appointment.AppointmentFixtures;
import cymru.addo.evidence.Projection;
import java.time.Clock;
import org.jdbi.v3.core.Jdbi;

public final class AccessFixtures {
    private AccessFixtures() {}

    public static SetAccess setting(Jdbi jdbi, Clock clock) {
        return new SetAccess(AppointmentFixtures.appointments(jdbi, clock), new SqlAccessChanges(jdbi), clock);
    }

    public static AccessRegister register(Jdbi jdbi, Clock clock) {
        return new SqlAccessRegister(jdbi, clock);
    }

    public static NetworkLists lists(Jdbi jdbi, Clock clock) {
        return new SqlNetworkLists(jdbi, clock);
    }

    public static Projection projection() {
        return new SqlAccessProjection();
    }
}
