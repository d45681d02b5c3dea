package cymru.addo.lesson;

import cymru.addo.completion.CompletionFixtures;
import cymru.addo.roster.RosterFixtures;
import java.time.Clock;
import org.jdbi.v3.core.Jdbi;

public final class LessonFixtures {
    private LessonFixtures() {}

    public static Lessons lessons(Jdbi jdbi, Clock clock) {
        return new SqlLessons(jdbi, clock);
    }

    public static HoldLesson holdLesson(Jdbi jdbi, Clock clock) {
        return new HoldLesson(
                RosterFixtures.enrolments(jdbi, clock),
                lessons(jdbi, clock),
                CompletionFixtures.completeTogether(jdbi, clock));
    }
}
