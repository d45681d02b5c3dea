package cymru.addo.cohort;

import cymru.addo.agreement.AgreementFixtures;
import cymru.addo.appointment.AppointmentFixtures;
import cymru.addo.cohort.MoodleCohorts.Answer;
import cymru.addo.roster.Role;
import cymru.addo.roster.RosterFixtures;
import cymru.addo.roster.RosterMember;
import cymru.addo.school.SchoolFixtures;
import cymru.addo.school.SchoolId;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;

/** Cohorts of a Moodle that says what a test lets it say. */
public final class CohortFixtures {
    private CohortFixtures() {}

    public static Cohorts cohorts(Jdbi jdbi) {
        return new SqlCohorts(jdbi);
    }

    public static CohortReadings readings(Jdbi jdbi, Clock clock) {
        return new SqlCohortReadings(jdbi, clock, new SecureRandom());
    }

    public static MapCohorts mapping(Jdbi jdbi, Clock clock, MoodleCohorts moodle) {
        return new MapCohorts(
                AppointmentFixtures.appointments(jdbi, clock),
                moodle,
                cohorts(jdbi),
                new SqlStandings(jdbi),
                readings(jdbi, clock),
                takeOver(jdbi, clock),
                RosterFixtures.classGroups(jdbi, clock),
                AgreementFixtures.editions(jdbi, clock),
                clock);
    }

    public static FollowCohorts following(Jdbi jdbi, Clock clock, MoodleCohorts moodle) {
        return new FollowCohorts(
                readings(jdbi, clock), cohorts(jdbi), moodle, takeOver(jdbi, clock), SchoolFixtures.schools(jdbi));
    }

    private static TakeOverLists takeOver(Jdbi jdbi, Clock clock) {
        return new TakeOverLists(cohorts(jdbi), RosterFixtures.roster(jdbi), clock);
    }

    public static CohortSeen cohort(String id, String name, RosterMember... members) {
        return new CohortSeen(id, name, List.of(members));
    }

    public static RosterMember member(String subject, String surname, String forename) {
        return new RosterMember(subject, Role.PUPIL, surname, forename, null);
    }

    public static Answer<CohortsSeen> told(CohortSeen... cohorts) {
        return new Answer.Told<>(new CohortsSeen(RosterFixtures.ISSUER, List.of(cohorts)));
    }

    /** A Moodle that gives these answers, whatever it is asked. */
    public static MoodleCohorts saying(Supplier<Answer<CohortsSeen>> answer) {
        return new MoodleCohorts() {
            @Override
            public Answer<List<CohortListed>> list(SchoolId school) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Answer<CohortsSeen> read(SchoolId school, Set<String> cohorts) {
                return answer.get();
            }
        };
    }
}
