package cymru.addo.moodle;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static java.util.stream.Collectors.toUnmodifiableSet;

import cymru.addo.moodle.MoodleTrouble.Kind;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Says what is asked in Moodle's own words, and reads what it answers; how it is carried is {@link RestService}'s. */
final class RestMoodle implements Moodle {
    private static final int PLAIN_TEXT = 2;

    /** Complete, and complete with a pass; not: complete with a fail. */
    private static final Set<Long> COMPLETE = Set.of(1L, 2L);

    private final RestService service;

    RestMoodle(RestService service) {
        this.service = service;
    }

    @Override
    public SiteInfo siteInfo() throws MoodleTrouble {
        var site = object(MoodleFunction.SITE_INFO, new Parameters());
        return new SiteInfo(
                site.getString("sitename", ""),
                site.getString("siteurl", "").replaceAll("/+$", ""),
                site.getString("release", ""),
                number(site, "userid"),
                objects(site, "functions")
                        .map(function -> function.getString("name", ""))
                        .collect(toUnmodifiableSet()));
    }

    @Override
    public List<MoodleCohort> cohorts() throws MoodleTrouble {
        return list(MoodleFunction.COHORTS, new Parameters()).stream()
                .map(cohort -> new MoodleCohort(
                        number(cohort, "id"), cohort.getString("name", ""), cohort.getString("idnumber", "")))
                .toList();
    }

    @Override
    public Map<Long, Set<Long>> cohortMembers(Collection<Long> cohorts) throws MoodleTrouble {
        if (cohorts.isEmpty()) return Map.of();
        return list(MoodleFunction.COHORT_MEMBERS, new Parameters().each("cohortids", cohorts)).stream()
                .collect(toMap(cohort -> number(cohort, "cohortid"), RestMoodle::members));
    }

    private static Set<Long> members(JsonObject cohort) {
        var ids = cohort.getJsonArray("userids");
        return ids.getValuesAs(JsonNumber::longValue).stream().collect(toSet());
    }

    @Override
    public List<MoodleUser> users(Collection<Long> ids) throws MoodleTrouble {
        var users = new ArrayList<MoodleUser>();
        var asked = List.copyOf(ids);
        for (var from = 0; from < asked.size(); from += PEOPLE_AT_ONCE) {
            var some = asked.subList(from, Math.min(asked.size(), from + PEOPLE_AT_ONCE));
            var parameters = new Parameters().with("field", "id").each("values", some);
            list(MoodleFunction.USERS, parameters).forEach(user -> users.add(user(user)));
        }
        return List.copyOf(users);
    }

    private static MoodleUser user(JsonObject user) {
        return new MoodleUser(
                number(user, "id"),
                user.getString("firstname", ""),
                user.getString("lastname", ""),
                user.getString("department", ""),
                user.getBoolean("suspended", false),
                objects(user, "customfields")
                        .collect(toMap(
                                field -> field.getString("shortname", ""),
                                field -> field.getString("value", ""),
                                (first, again) -> first)));
    }

    @Override
    public void message(long user, String words) throws MoodleTrouble {
        var message = new Parameters()
                .with("messages[0][touserid]", user)
                .with("messages[0][text]", words)
                .with("messages[0][textformat]", PLAIN_TEXT);
        var sent = list(MoodleFunction.MESSAGE, message);
        if (sent.isEmpty() || number(sent.get(0), "msgid") < 0)
            throw new MoodleTrouble(
                    Kind.REFUSED,
                    MoodleFunction.MESSAGE,
                    sent.isEmpty() ? "" : sent.get(0).getString("errormessage", ""));
    }

    @Override
    public long putInCalendar(CalendarEntry entry) throws MoodleTrouble {
        var event = new Parameters()
                .with("events[0][name]", entry.name())
                .with("events[0][description]", entry.description())
                .with("events[0][format]", PLAIN_TEXT)
                .with("events[0][courseid]", entry.course())
                .with("events[0][eventtype]", "course")
                .with("events[0][timestart]", entry.at().getEpochSecond());
        var answer = object(MoodleFunction.CALENDAR, event);
        return objects(answer, "events")
                .map(made -> number(made, "id"))
                .findFirst()
                .orElseThrow(() -> new MoodleTrouble(Kind.NOT_PERMITTED, MoodleFunction.CALENDAR, warning(answer)));
    }

    private static String warning(JsonObject answer) {
        return objects(answer, "warnings")
                .map(warning -> warning.getString("message", ""))
                .findFirst()
                .orElse("");
    }

    @Override
    public List<ToolActivity> toolActivities(long course) throws MoodleTrouble {
        var asked = new Parameters()
                .with("courseid", course)
                .with("options[0][name]", "modname")
                .with("options[0][value]", "lti");
        return list(MoodleFunction.CONTENTS, asked).stream()
                .flatMap(section -> objects(section, "modules"))
                .map(activity -> new ToolActivity(
                        number(activity, "id"), number(activity, "instance"), activity.getString("name", "")))
                .toList();
    }

    @Override
    public List<ActivityState> activityStates(long course, long user) throws MoodleTrouble {
        var asked = new Parameters().with("courseid", course).with("userid", user);
        return objects(object(MoodleFunction.ACTIVITY_STATES, asked), "statuses")
                .map(status -> new ActivityState(number(status, "cmid"), COMPLETE.contains(number(status, "state"))))
                .toList();
    }

    @Override
    public void complete(long activity, long user) throws MoodleTrouble {
        object(
                MoodleFunction.COMPLETE,
                new Parameters().with("userid", user).with("cmid", activity).with("newstate", 1));
    }

    private JsonObject object(MoodleFunction function, Parameters parameters) throws MoodleTrouble {
        if (service.ask(function, parameters) instanceof JsonObject object) return object;
        throw new MoodleTrouble(Kind.NOT_MOODLE, function);
    }

    private List<JsonObject> list(MoodleFunction function, Parameters parameters) throws MoodleTrouble {
        if (service.ask(function, parameters) instanceof JsonArray array)
            return objects(array).toList();
        throw new MoodleTrouble(Kind.NOT_MOODLE, function);
    }

    private static Stream<JsonObject> objects(JsonObject in, String name) {
        return in.get(name) instanceof JsonArray array ? objects(array) : Stream.empty();
    }

    private static Stream<JsonObject> objects(JsonArray array) {
        return array.stream().filter(JsonObject.class::isInstance).map(JsonObject.class::cast);
    }

    /** Moodle writes some numbers as words. */
    private static long number(JsonObject in, String name) {
        var value = in.get(name);
        if (value instanceof JsonNumber number) return number.longValue();
        if (value instanceof JsonString text && text.getString().matches("-?[0-9]{1,18}"))
            return Long.parseLong(text.getString());
        return 0;
    }
}
