package cymru.addo.course;

import cymru.addo.agreement.Editions;
import cymru.addo.moodle.MoodleConnections;
import cymru.addo.moodle.MoodleUse;
import cymru.addo.school.SchoolId;
import cymru.addo.school.Schools;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/** Finds what is to be done in the courses of the schools that want it. Whatever is listed already stays as it is. */
@Dependent
public class ListErrands {
    private final MoodleConnections connections;
    private final CourseErrands errands;
    private final Schools schools;
    private final Editions editions;
    private final Clock clock;

    @Inject
    ListErrands(MoodleConnections connections, CourseErrands errands, Schools schools, Editions editions, Clock clock) {
        this.connections = connections;
        this.errands = errands;
        this.schools = schools;
        this.editions = editions;
        this.clock = clock;
    }

    /** Answers how many are new. */
    public int list() {
        var dueDays = connections.using(MoodleUse.DUE_DAYS).stream()
                .mapToInt(school -> errands.listDueDays(school, site(school)))
                .sum();
        return dueDays
                + connections.using(MoodleUse.COMPLETION).stream()
                        .mapToInt(this::completions)
                        .sum();
    }

    private int completions(SchoolId id) {
        var school = schools.find(id).orElseThrow();
        return errands.listCompletions(id, site(id), editions.current(id).id(), school.yearAt(clock.instant()));
    }

    private String site(SchoolId school) {
        return connections.of(school).orElseThrow().site();
    }
}
