package cymru.addo.completion;

import cymru.addo.assignment.AssignmentFixtures;
import cymru.addo.attempt.AttemptFixtures;
import cymru.addo.curriculum.Curricula;
import cymru.addo.school.SchoolFixtures;
import cymru.addo.vle.outbox.OutboxFixtures;
import java.time.Clock;
import org.jdbi.v3.core.Jdbi;

public final class CompletionFixtures {
    private CompletionFixtures() {}

    public static Completions completions(Jdbi jdbi, Clock clock) {
        return completions(jdbi, clock, OutboxFixtures.toldOfCompletions(jdbi, clock));
    }

    public static Completions completions(Jdbi jdbi, Clock clock, ToldOfCompletions told) {
        return new SqlCompletions(jdbi, clock, told);
    }

    public static CompleteTogether completeTogether(Jdbi jdbi, Clock clock) {
        return new SqlCompleteTogether(jdbi, clock, OutboxFixtures.toldOfCompletions(jdbi, clock));
    }

    public static CompleteMastered completeMastered(Jdbi jdbi, Clock clock) {
        return new CompleteMastered(
                new SqlUncountedAttempts(jdbi),
                new Curricula(),
                AttemptFixtures.takeQuiz(jdbi, clock),
                completions(jdbi, clock),
                SchoolFixtures.schools(jdbi),
                clock);
    }

    public static ComesFirst comesFirst(Jdbi jdbi, Clock clock) {
        return new ComesFirst(
                AssignmentFixtures.assignments(jdbi, clock),
                completions(jdbi, clock),
                new Curricula(),
                AttemptFixtures.takeQuiz(jdbi, clock));
    }

    public static CompleteModule completeModule(Jdbi jdbi, Clock clock) {
        return new CompleteModule(AttemptFixtures.takeQuiz(jdbi, clock), completions(jdbi, clock));
    }
}
