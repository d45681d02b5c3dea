package cymru.addo.practice;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The functions of the Web Services, each in the shape in which a Moodle 4.5 answers, with the people of this school. */
final class ServiceFunctions {
    private static final String ACCOUNT = "900";

    private final SampleSchool school;
    private final Cohorts cohorts;
    private final Activities activities;
    private final Noticed noticed;
    private final Places places;
    private final Clock clock;
    private final Map<String, Function<Request, Answer>> functions = new LinkedHashMap<>();

    ServiceFunctions(
            SampleSchool school, Cohorts cohorts, Activities activities, Noticed noticed, Places places, Clock clock) {
        this.school = school;
        this.cohorts = cohorts;
        this.activities = activities;
        this.noticed = noticed;
        this.places = places;
        this.clock = clock;
        functions.put("core_cohort_get_cohorts", request -> cohorts());
        functions.put("core_cohort_get_cohort_members", this::members);
        functions.put("core_user_get_users_by_field", this::users);
        functions.put("core_message_send_instant_messages", this::message);
        functions.put("core_calendar_create_calendar_events", this::day);
        functions.put("core_course_get_contents", this::contents);
        functions.put("core_completion_get_activities_completion_status", this::states);
        functions.put("core_completion_override_activity_completion_status", this::complete);
    }

    /** Those that an administrator adds to a service one by one; who the site is, every service tells. */
    List<String> names() {
        return List.copyOf(functions.keySet());
    }

    Answer answer(String function, Request request) {
        return functions.get(function).apply(request);
    }

    Answer site(List<String> offered) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("sitename", SampleSchool.NAME);
        fields.put("username", "addo");
        fields.put("lang", "en");
        fields.put("userid", Long.parseLong(ACCOUNT));
        fields.put("siteurl", places.issuer());
        fields.put(
                "functions",
                offered.stream()
                        .map(name -> Map.of("name", name, "version", "2024100706"))
                        .toList());
        fields.put("release", "4.5.6 (Build: 20250811)");
        return Answer.json(200, fields);
    }

    private Answer cohorts() {
        return Answer.json(
                200,
                cohorts.all().stream()
                        .map(cohort -> Map.of(
                                "id",
                                Long.parseLong(cohort.id()),
                                "name",
                                cohort.name(),
                                "idnumber",
                                cohort.idNumber(),
                                "description",
                                "",
                                "descriptionformat",
                                1,
                                "visible",
                                true,
                                "theme",
                                "",
                                "customfields",
                                List.of()))
                        .toList());
    }

    private Answer members(Request request) {
        var asked = each(request, "cohortids");
        if (asked.isEmpty()) return WebServices.badParameter();
        var answers = new ArrayList<Map<String, Object>>();
        for (var id : asked) {
            var cohort = cohorts.find(id);
            if (cohort.isEmpty()) return WebServices.noRecord("cohort");
            answers.add(Map.of("cohortid", Long.parseLong(id), "userids", ids(cohort.get())));
        }
        return Answer.json(200, answers);
    }

    private static List<Long> ids(Cohort cohort) {
        return cohort.members().stream()
                .map(person -> Long.parseLong(person.subject()))
                .toList();
    }

    private Answer users(Request request) {
        if (!request.parameter("field").equals(Optional.of("id"))) return WebServices.badParameter();
        return Answer.json(
                200,
                each(request, "values").stream()
                        .flatMap(id -> person(id).stream())
                        .map(this::user)
                        .toList());
    }

    private Map<String, Object> user(Person person) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", Long.parseLong(person.subject()));
        fields.put("username", person.key());
        fields.put("firstname", person.givenName());
        fields.put("lastname", person.familyName());
        fields.put("fullname", person.fullName());
        fields.put("idnumber", person.schoolNumber());
        fields.put("department", "");
        fields.put("suspended", false);
        fields.put("lang", person.language().tag());
        yearGroup(person)
                .ifPresent(year -> fields.put(
                        "customfields",
                        List.of(Map.of(
                                "type", "text",
                                "value", year,
                                "displayvalue", year,
                                "name", "Year group",
                                "shortname", "yeargroup"))));
        return fields;
    }

    private Optional<String> yearGroup(Person person) {
        return cohorts.all().stream()
                .filter(cohort -> cohort.members().contains(person))
                .map(Cohort::name)
                .findFirst();
    }

    /** Each for itself; nobody gets any where one of them is not somebody. */
    private Answer message(Request request) {
        var to = request.parameter("messages[0][touserid]").flatMap(this::person);
        var text = request.parameter("messages[0][text]");
        if (text.isEmpty()) return WebServices.badParameter();
        if (to.isEmpty())
            return Answer.json(
                    200,
                    List.of(Map.of(
                            "msgid",
                            -1,
                            "errormessage",
                            "You cannot send a message to a user ID that doesn't exist.",
                            "candeletemessagesforallusers",
                            false)));
        var sent =
                noticed.message(to.get().subject(), text.get(), clock.instant().getEpochSecond());
        return Answer.json(
                200,
                List.of(Map.of(
                        "msgid", sent.id(),
                        "text", sent.text(),
                        "timecreated", sent.at(),
                        "useridfrom", Long.parseLong(ACCOUNT),
                        "candeletemessagesforallusers", false)));
    }

    private Answer day(Request request) {
        var course = request.parameter("events[0][courseid]").flatMap(school::courseOfContext);
        var at = request.parameter("events[0][timestart]").filter(seconds -> seconds.matches("\\d{1,12}"));
        var name = request.parameter("events[0][name]");
        if (at.isEmpty() || name.isEmpty()) return WebServices.badParameter();
        if (course.isEmpty()) return WebServices.noRecord("course");
        var day = noticed.day(
                course.get().contextId(),
                name.get(),
                request.parameter("events[0][description]").orElse(""),
                Long.parseLong(at.get()));
        var event = Map.of(
                "id", day.id(),
                "name", day.name(),
                "courseid", Long.parseLong(day.course()),
                "eventtype", "course",
                "timestart", day.at());
        return Answer.json(200, Map.of("events", List.of(event), "warnings", List.of()));
    }

    private Answer contents(Request request) {
        var course = request.parameter("courseid").flatMap(school::courseOfContext);
        if (course.isEmpty()) return WebServices.noRecord("course");
        var modules = activities.of(course.get()).stream()
                .map(activity -> Map.of(
                        "id", Long.parseLong(activity.moduleId()),
                        "name", activity.title(),
                        "instance", Long.parseLong(activity.resourceLinkId()),
                        "modname", "lti"))
                .toList();
        return Answer.json(200, List.of(Map.of("id", 1, "name", "General", "section", 0, "modules", modules)));
    }

    private Answer states(Request request) {
        var course = request.parameter("courseid").flatMap(school::courseOfContext);
        var user = request.parameter("userid").flatMap(this::person);
        if (course.isEmpty() || user.isEmpty()) return WebServices.noRecord("course");
        var statuses = activities.of(course.get()).stream()
                .map(activity -> Map.of(
                        "cmid", Long.parseLong(activity.moduleId()),
                        "modname", "lti",
                        "instance", Long.parseLong(activity.resourceLinkId()),
                        "state", state(activity.moduleId(), user.get())))
                .toList();
        return Answer.json(200, Map.of("statuses", statuses, "warnings", List.of()));
    }

    private Answer complete(Request request) {
        var module = request.parameter("cmid")
                .filter(id -> activities.all().stream().map(Activity::moduleId).anyMatch(id::equals));
        var user = request.parameter("userid").flatMap(this::person);
        if (module.isEmpty() || user.isEmpty()) return WebServices.noRecord("course_modules");
        noticed.tick(module.get(), user.get().subject());
        return Answer.json(
                200,
                Map.of(
                        "cmid", Long.parseLong(module.get()),
                        "userid", Long.parseLong(user.get().subject()),
                        "state", 1,
                        "timecompleted", clock.instant().getEpochSecond(),
                        "overrideby", Long.parseLong(ACCOUNT),
                        "tracking", 2));
    }

    private int state(String module, Person person) {
        return noticed.isTicked(module, person.subject()) ? 1 : 0;
    }

    private Optional<Person> person(String subject) {
        return school.people().stream()
                .filter(person -> person.role() != SchoolRole.TEACHER_AS_PUPIL)
                .filter(person -> person.subject().equals(subject))
                .findFirst();
    }

    /** A list as PHP writes it. */
    private static List<String> each(Request request, String name) {
        return Stream.iterate(0, at -> at + 1)
                .map(at -> request.parameter(name + "[" + at + "]"))
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .toList();
    }
}
