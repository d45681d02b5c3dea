package cymru.addo.practice;

import com.nimbusds.jose.util.JSONArrayUtils;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The same platform for scripts: who there is, its switches, its keys and its registrations, with plain HTTP. */
final class Api {
    private static final String STORAGE = "storage";

    private final SampleSchool school;
    private final Activities activities;
    private final Switches switches;
    private final Storage storage;
    private final PlatformKeys keys;
    private final Registrations registrations;
    private final Tools tools;
    private final Agreements agreements;

    Api(
            SampleSchool school,
            Activities activities,
            Switches switches,
            Storage storage,
            PlatformKeys keys,
            Registrations registrations,
            Tools tools,
            Agreements agreements) {
        this.school = school;
        this.activities = activities;
        this.switches = switches;
        this.storage = storage;
        this.keys = keys;
        this.registrations = registrations;
        this.tools = tools;
        this.agreements = agreements;
    }

    Answer people(Request request) {
        var all = school.people().stream().map(this::described).toList();
        return Answer.of(200, Answer.JSON, JSONArrayUtils.toJSONString(all));
    }

    Answer switches(Request request) {
        var all = switches.all();
        all.put(STORAGE, storage.mode().word());
        return Answer.json(200, all);
    }

    /**
     * Needs service and state; with times the service works again after so many requests. The service storage, which is no
     * failure but an offer, has states of its own: off, on, parent, silent, refusing, elsewhere.
     */
    Answer turnSwitch(Request request) {
        var service = request.parameter("service").orElse("");
        if (service.equals(STORAGE))
            return storage.turn(request.parameter("state").orElse("")) ? switches(request) : refused("state");
        var times = request.parameter("times").orElse("0");
        boolean isTurned = times.matches("\\d{1,4}")
                && switches.turn(service, request.parameter("state").orElse(""), Integer.parseInt(times));
        return isTurned ? switches(request) : refused("service, state or times");
    }

    Answer rotateKeys(Request request) {
        keys.rotate();
        return Answer.json(200, Map.of("keys", keys.ids()));
    }

    Answer invite(Request request) {
        var link = request.parameter("link");
        if (link.isEmpty()) return refused("link");
        return Answer.json(200, Map.of("open", registrations.invite(link.get())));
    }

    /** Who has accepted the terms of the tool in use. */
    Answer agreements(Request request) {
        var answers = new LinkedHashMap<String, Object>();
        agreements
                .of(tools.inUse())
                .forEach((subject, answered) -> answers.put(
                        subject, Map.of("accepted", answered.accepted(), "timestamp", answered.timestamp())));
        return Answer.json(200, Map.of("eulaRequired", agreements.isRequired(tools.inUse()), "answers", answers));
    }

    private Map<String, Object> described(Person person) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", person.key());
        fields.put("subject", person.subject());
        fields.put("name", person.fullName());
        fields.put("role", person.role().word());
        fields.put("language", person.language().tag());
        fields.put(
                "courses",
                school.coursesOf(person).stream().map(this::described).toList());
        return fields;
    }

    /** The activity is the first of the class. */
    private Map<String, Object> described(Course course) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", course.key());
        fields.put("context", course.contextId());
        fields.put("title", course.title());
        var keys = activities.of(course).stream().map(Activity::key).toList();
        if (!keys.isEmpty()) fields.put("activity", keys.get(0));
        fields.put("activities", keys);
        return fields;
    }

    static Answer refused(String parameter) {
        return Answer.json(
                400, Map.of("error", "invalid_request", "parameter", parameter, "try", List.of("/api/people")));
    }
}
