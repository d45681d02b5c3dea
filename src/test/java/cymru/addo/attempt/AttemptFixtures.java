package cymru.addo.attempt;

import java.time.Clock;
import java.util.Random;
import org.jdbi.v3.core.Jdbi;

public final class AttemptFixtures {
    private AttemptFixtures() {}

    public static Attempts attempts(Jdbi jdbi, Clock clock) {
        return new SqlAttempts(jdbi, clock);
    }

    public static TakeQuiz takeQuiz(Jdbi jdbi, Clock clock) {
        return new TakeQuiz(attempts(jdbi, clock), new Random(7));
    }

    public static AskBefore askBefore(Jdbi jdbi, Clock clock) {
        return new AskBefore(new SqlBeforeAnswers(jdbi, clock));
    }
}
