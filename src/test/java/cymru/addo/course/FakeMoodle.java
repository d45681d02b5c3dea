package cymru.addo.course;

import cymru.addo.moodle.ActivityState;
import cymru.addo.moodle.CalendarEntry;
import cymru.addo.moodle.Moodle;
import cymru.addo.moodle.MoodleCohort;
import cymru.addo.moodle.MoodleFunction;
import cymru.addo.moodle.MoodleTrouble;
import cymru.addo.moodle.MoodleTrouble.Kind;
import cymru.addo.moodle.MoodleUser;
import cymru.addo.moodle.SiteInfo;
import cymru.addo.moodle.ToolActivity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The courses of a Moodle: what was put in their calendars and completed, and what is to go wrong. */
final class FakeMoodle implements Moodle {
    final List<CalendarEntry> calendar = new ArrayList<>();
    final List<String> completed = new ArrayList<>();
    final List<ToolActivity> activities = new ArrayList<>();
    final List<Long> tracked = new ArrayList<>();
    Optional<Kind> trouble = Optional.empty();
    Optional<Kind> troubleAtTheEnd = Optional.empty();

    @Override
    public SiteInfo siteInfo() throws MoodleTrouble {
        answer(trouble, MoodleFunction.SITE_INFO);
        return new SiteInfo("Hillcrest", "https://vle.example", "4.5", 2, Set.of());
    }

    @Override
    public long putInCalendar(CalendarEntry entry) throws MoodleTrouble {
        calendar.add(entry);
        answer(troubleAtTheEnd, MoodleFunction.CALENDAR);
        return calendar.size();
    }

    @Override
    public List<ToolActivity> toolActivities(long course) throws MoodleTrouble {
        answer(trouble, MoodleFunction.CONTENTS);
        return activities;
    }

    @Override
    public List<ActivityState> activityStates(long course, long user) {
        return tracked.stream()
                .map(activity -> new ActivityState(activity, completed.contains(activity + " " + user)))
                .toList();
    }

    @Override
    public void complete(long activity, long user) throws MoodleTrouble {
        completed.add(activity + " " + user);
        answer(troubleAtTheEnd, MoodleFunction.COMPLETE);
    }

    @Override
    public List<MoodleCohort> cohorts() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<Long, Set<Long>> cohortMembers(Collection<Long> cohorts) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<MoodleUser> users(Collection<Long> ids) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void message(long user, String words) {
        throw new UnsupportedOperationException();
    }

    private static void answer(Optional<Kind> trouble, MoodleFunction function) throws MoodleTrouble {
        if (trouble.isPresent()) throw new MoodleTrouble(trouble.get(), function);
    }
}
