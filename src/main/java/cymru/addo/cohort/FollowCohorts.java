package cymru.addo.cohort;

import static java.util.stream.Collectors.toSet;

import cymru.addo.cohort.MoodleCohorts.Answer;
import cymru.addo.school.SchoolId;
import cymru.addo.school.Schools;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Reads the cohorts of the schools whose turn it is: who came to the school or left it is known though they never open the tool. */
@Dependent
public class FollowCohorts {
    private final CohortReadings readings;
    private final Cohorts cohorts;
    private final MoodleCohorts moodle;
    private final TakeOverLists takeOver;
    private final Schools schools;

    @Inject
    public FollowCohorts(
            CohortReadings readings, Cohorts cohorts, MoodleCohorts moodle, TakeOverLists takeOver, Schools schools) {
        this.readings = readings;
        this.cohorts = cohorts;
        this.moodle = moodle;
        this.takeOver = takeOver;
        this.schools = schools;
    }

    /** Until none is due. Answers how many were read, or tried. */
    public int followDue() {
        var tried = 0;
        for (var due = readings.take(); due.isPresent(); due = readings.take()) {
            follow(due.get());
            tried++;
        }
        return tried;
    }

    private void follow(SchoolId school) {
        var used = cohorts.of(school).stream().map(Cohort::id).collect(toSet());
        if (used.isEmpty()) {
            readings.succeeded(school);
            return;
        }
        var answer = moodle.read(school, used);
        if (answer instanceof Answer.Failed<CohortsSeen> failed) {
            readings.failed(school, failed.why());
            return;
        }
        if (answer instanceof Answer.Told<CohortsSeen> told) {
            var wholeSchool = readings.of(school).orElseThrow().wholeSchool();
            takeOver.take(schools.find(school).orElseThrow(), told.what(), wholeSchool, Optional.empty());
        }
        readings.succeeded(school);
    }
}
