package cymru.addo.moodle;

/** The functions of Moodle's Web Services that Addo may ask, each with the capability that its account needs for it. */
public enum MoodleFunction {
    SITE_INFO("core_webservice_get_site_info", "webservice/rest:use"),
    COHORTS("core_cohort_get_cohorts", "moodle/cohort:view"),
    COHORT_MEMBERS("core_cohort_get_cohort_members", "moodle/cohort:view"),
    USERS("core_user_get_users_by_field", "moodle/user:viewdetails, moodle/user:viewalldetails"),
    MESSAGE("core_message_send_instant_messages", "moodle/site:sendmessage, moodle/site:messageanyuser"),
    CALENDAR("core_calendar_create_calendar_events", "moodle/calendar:manageentries"),
    CONTENTS("core_course_get_contents", "moodle/course:view, mod/lti:view"),
    ACTIVITY_STATES("core_completion_get_activities_completion_status", "report/progress:view, mod/lti:view"),
    COMPLETE("core_completion_override_activity_completion_status", "moodle/course:overridecompletion");

    private final String wsName;
    private final String capabilities;

    MoodleFunction(String wsName, String capabilities) {
        this.wsName = wsName;
        this.capabilities = capabilities;
    }

    /** Its name in Moodle. */
    public String wsName() {
        return wsName;
    }

    /** What the role of the account must allow, as Moodle writes it. */
    public String capabilities() {
        return capabilities;
    }
}
