package cymru.addo.classcode;

import cymru.addo.appointment.AppointmentFixtures;
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

    static WriteClassList writing(Jdbi jdbi, Clock clock) {
        return new WriteClassList(
                new SqlOwnClasses(jdbi),
                new SqlClassCodes(jdbi),
                AppointmentFixtures.appointments(jdbi, clock),
                RosterFixtures.people(jdbi, clock),
                RosterFixtures.classGroups(jdbi, clock),
                RosterFixtures.enrolments(jdbi, clock));
    }

    static OwnClasses own(Jdbi jdbi) {
        return new SqlOwnClasses(jdbi);
    }

    static JoinClass joiningAClass(Jdbi jdbi, Clock clock) {
        return new JoinClass(
                new SqlClassCodes(jdbi),
                RosterFixtures.classGroups(jdbi, clock),
                RosterFixtures.enrolments(jdbi, clock),
                clock);
    }

    public static JoinByCode joining(Jdbi jdbi, Clock clock) {
        return new JoinByCode(new SqlClassCodes(jdbi), RosterFixtures.classGroups(jdbi, clock), clock);
    }
}
