package cymru.addo.course;

import cymru.addo.assignment.Assignments;
import cymru.addo.moodle.ActivityState;
import cymru.addo.moodle.CalendarEntry;
import cymru.addo.moodle.Moodle;
import cymru.addo.moodle.MoodleTrouble;
import cymru.addo.moodle.MoodleUse;
import cymru.addo.moodle.Moodles;
import cymru.addo.moodle.ToolActivity;
import cymru.addo.school.SchoolId;
import cymru.addo.school.Schools;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/**
 * Does what is to be done in courses, one thing at a time. A completion can be marked twice without harm and is tried until Moodle
 * answers; a due day that broke off in the middle may stand in the calendar, and is not put there again.
 */
@Dependent
public class DoErrands {
    private static final Duration SHORTEST_REST = Duration.ofMinutes(5);
    private static final int MOST_DOUBLINGS = 5;

    private final CourseErrands errands;
    private final Function<SchoolId, Optional<Moodle>> moodles;
    private final Assignments assignments;
    private final Schools schools;
    private final DueDayWords words;

    @Inject
    DoErrands(CourseErrands errands, Moodles moodles, Assignments assignments, Schools schools, DueDayWords words) {
        this(errands, moodles::of, assignments, schools, words);
    }

    DoErrands(
            CourseErrands errands,
            Function<SchoolId, Optional<Moodle>> moodles,
            Assignments assignments,
            Schools schools,
            DueDayWords words) {
        this.errands = errands;
        this.moodles = moodles;
        this.assignments = assignments;
        this.schools = schools;
        this.words = words;
    }

    /** Until nothing is due. Answers how many were tried. */
    public int doDue() {
        return doDue(MoodleUse.DUE_DAYS) + doDue(MoodleUse.COMPLETION);
    }

    private int doDue(MoodleUse use) {
        var tried = 0;
        for (var next = errands.take(use); next.isPresent(); next = errands.take(use)) {
            carryOut(next.get());
            tried++;
        }
        return tried;
    }

    private void carryOut(Errand errand) {
        var moodle = moodles.apply(errand.slip().school());
        if (moodle.isEmpty()) {
            errands.rest(errand, SHORTEST_REST);
            return;
        }
        try {
            if (errand instanceof Errand.DueDay day) put(moodle.get(), day);
            if (errand instanceof Errand.Completion completion) complete(moodle.get(), completion);
        } catch (MoodleTrouble trouble) {
            settle(errand, trouble);
        }
    }

    /** Moodle is asked something harmless first: what fails before the entry is made is tried again. */
    private void put(Moodle moodle, Errand.DueDay day) throws MoodleTrouble {
        var school = schools.find(day.slip().school()).orElseThrow();
        var assignment = assignments.find(school.id(), day.assignment()).orElseThrow();
        moodle.siteInfo();
        var entry = new CalendarEntry(
                day.course(), words.name(school, assignment), words.description(school, assignment), day.due());
        try {
            moodle.putInCalendar(entry);
            errands.done(day);
        } catch (MoodleTrouble trouble) {
            if (!mayHaveWorked(trouble)) throw trouble;
            errands.unsure(day);
        }
    }

    private void complete(Moodle moodle, Errand.Completion completion) throws MoodleTrouble {
        var activity = moodle.toolActivities(completion.course()).stream()
                .filter(each -> each.link() == completion.link())
                .map(ToolActivity::id)
                .findFirst();
        if (activity.isEmpty()) {
            errands.failed(completion, WhyNot.NOT_THERE);
            return;
        }
        var state = moodle.activityStates(completion.course(), completion.account()).stream()
                .filter(each -> each.activity() == activity.get())
                .findFirst();
        if (state.isEmpty()) {
            errands.failed(completion, WhyNot.NO_COMPLETION);
            return;
        }
        if (!state.filter(ActivityState::isComplete).isPresent()) moodle.complete(activity.get(), completion.account());
        errands.done(completion);
    }

    private static boolean mayHaveWorked(MoodleTrouble trouble) {
        return trouble.passes() || trouble.kind() == MoodleTrouble.Kind.TOO_LONG;
    }

    private void settle(Errand errand, MoodleTrouble trouble) {
        switch (trouble.kind()) {
            case NOT_FOUND -> errands.failed(errand, WhyNot.NOT_THERE);
            case REFUSED -> errands.failed(errand, WhyNot.REFUSED);
            default ->
                errands.rest(
                        errand,
                        SHORTEST_REST.multipliedBy(1L << Math.min(errand.slip().tries(), MOST_DOUBLINGS)));
        }
    }
}
