package cymru.addo.progress;

import cymru.addo.assignment.AssignmentFixtures;
import cymru.addo.curriculum.Curricula;
import cymru.addo.roster.RosterFixtures;
import java.time.Clock;
import org.jdbi.v3.core.Jdbi;

public final class ProgressFixtures {
    private ProgressFixtures() {}

    public static ClassProgress classProgress(Jdbi jdbi, Clock clock) {
        return new ClassProgress(
                RosterFixtures.enrolments(jdbi, clock),
                AssignmentFixtures.assignments(jdbi, clock),
                new Curricula(),
                new SqlClassFacts(jdbi),
                clock);
    }

    public static SchoolCoverage schoolCoverage(Jdbi jdbi, Clock clock) {
        return new SchoolCoverage(new Curricula(), new SqlCoverage(jdbi), clock);
    }
}
