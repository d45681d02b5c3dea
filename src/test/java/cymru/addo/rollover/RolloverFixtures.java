package cymru.addo.rollover;

import cymru.addo.appointment.AppointmentFixtures;
import cymru.addo.roster.RosterFixtures;
import java.time.Clock;
import org.jdbi.v3.core.Jdbi;

public final class RolloverFixtures {
    private RolloverFixtures() {}

    public static Rollovers rollovers(Jdbi jdbi) {
        return new SqlRollovers(jdbi);
    }

    public static JoinersAndLeavers joinersAndLeavers(Jdbi jdbi) {
        return new SqlJoinersAndLeavers(jdbi);
    }

    public static TurnYear turning(Jdbi jdbi, Clock clock) {
        return new TurnYear(
                AppointmentFixtures.appointments(jdbi, clock),
                RosterFixtures.classGroups(jdbi, clock),
                rollovers(jdbi),
                clock);
    }
}
