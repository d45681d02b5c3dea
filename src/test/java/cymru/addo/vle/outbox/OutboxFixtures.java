package cymru.addo.vle.outbox;

import cymru.addo.agreement.AgreementFixtures;
import cymru.addo.agreement.ToldOfAnswers;
import cymru.addo.assignment.AssignmentFixtures;
import cymru.addo.completion.ToldOfCompletions;
import cymru.addo.curriculum.Curricula;
import java.time.Clock;
import java.util.Random;
import org.jdbi.v3.core.Jdbi;

public final class OutboxFixtures {
    private OutboxFixtures() {}

    public static MeetAssignment meetAssignment(Jdbi jdbi, Clock clock) {
        return new MeetAssignment(
                AssignmentFixtures.assignments(jdbi, clock),
                links(jdbi, clock),
                new SqlResults(jdbi, clock),
                new SqlModuleResults(jdbi, clock),
                toldOfAnswers(jdbi, clock),
                AgreementFixtures.editions(jdbi, clock),
                new Curricula(),
                clock);
    }

    public static EulaServices eulaServices(Jdbi jdbi, Clock clock) {
        return new SqlEulaServices(jdbi, clock);
    }

    public static AssignmentLinks links(Jdbi jdbi, Clock clock) {
        return new SqlAssignmentLinks(jdbi, clock);
    }

    public static ToldOfAnswers toldOfAnswers(Jdbi jdbi, Clock clock) {
        return new QueueAnswer(new SqlResults(jdbi, clock), new SqlEulaServices(jdbi, clock));
    }

    public static ToldOfCompletions toldOfCompletions(Jdbi jdbi, Clock clock) {
        return new QueueCompletion(new SqlModuleResults(jdbi, clock));
    }

    static SendOutbox sendOutbox(Jdbi jdbi, Clock clock, Deliveries deliveries) {
        return new SendOutbox(
                new SqlDueMessages(jdbi, clock),
                new SqlPlatformRests(jdbi, clock),
                deliveries,
                new BackOff(new Random(7)),
                clock);
    }
}
