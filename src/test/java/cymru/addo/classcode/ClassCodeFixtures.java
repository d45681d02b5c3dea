package cymru.addo.classcode;

import cymru.addo.roster.RosterFixtures;
import java.security.SecureRandom;
import java.time.Clock;
import org.jdbi.v3.core.Jdbi;

public final class ClassCodeFixtures {
    private ClassCodeFixtures() {}

    public static OpenClassCode opening(Jdbi jdbi, Clock clock) {
        return new OpenClassCode(
                new SqlClassCodes(jdbi), RosterFixtures.enrolments(jdbi, clock), new SecureRandom(), clock);
    }

    public static JoinByCode joining(Jdbi jdbi, Clock clock) {
        return new JoinByCode(new SqlClassCodes(jdbi), RosterFixtures.classGroups(jdbi, clock), clock);
    }
}
