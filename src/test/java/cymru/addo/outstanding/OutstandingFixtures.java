package cymru.addo.outstanding;

import java.time.Clock;
import org.jdbi.v3.core.Jdbi;

public final class OutstandingFixtures {
    private OutstandingFixtures() {}

    public static Outstanding outstanding(Jdbi jdbi, Clock clock) {
        return new SqlOutstanding(jdbi, clock);
    }

    public static GracePeriods gracePeriods(Jdbi jdbi) {
        return new SqlGracePeriods(jdbi);
    }
}
