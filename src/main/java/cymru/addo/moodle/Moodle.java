package cymru.addo.moodle;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A school's Moodle, asked with the token of its service account: one method for each function of its Web Services that is in
 * use, named as {@link MoodleFunction} names it. Each is one request but where it says otherwise.
 *
 * @see <a href="https://docs.moodle.org/dev/Web_service_API_functions">Web service API functions</a>
 */
public interface Moodle {
    /** How many people are asked for at once. */
    int PEOPLE_AT_ONCE = 200;

    /** Who answers, and what the token may ask. Needs no capability. */
    SiteInfo siteInfo() throws MoodleTrouble;

    /** Every cohort of the whole site; those of single categories are not told. */
    List<MoodleCohort> cohorts() throws MoodleTrouble;

    /** Who is in each of these cohorts, by user id. A cohort that is gone is trouble: {@link MoodleTrouble.Kind#NOT_FOUND}. */
    Map<Long, Set<Long>> cohortMembers(Collection<Long> cohorts) throws MoodleTrouble;

    /**
     * Those of these people whom Moodle shows us, {@value #PEOPLE_AT_ONCE} in each request. Without the capability to see them
     * the list is empty and nobody says so.
     */
    List<MoodleUser> users(Collection<Long> ids) throws MoodleTrouble;

    /** Sends one person a message in plain words. One at a time: where one of several is refused, Moodle does not say which were sent. */
    void message(long user, String words) throws MoodleTrouble;

    /** Puts something into the calendar of a course; answers its number there. */
    long putInCalendar(CalendarEntry entry) throws MoodleTrouble;

    /** The activities of this course that open a tool, with the number of their link. */
    List<ToolActivity> toolActivities(long course) throws MoodleTrouble;

    /** How far somebody is with the activities of a course; those without completion are left out. */
    List<ActivityState> activityStates(long course, long user) throws MoodleTrouble;

    /** Marks an activity complete for somebody, whatever its own conditions say. */
    void complete(long activity, long user) throws MoodleTrouble;
}
