package cymru.addo.practice;

import com.nimbusds.jose.util.JSONArrayUtils;
import cymru.addo.school.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The same platform for scripts: who there is, and the parameters of a launch, so that a whole launch can be driven
 * with plain HTTP. Such a launch belongs to no browser.
 */
final class Api {
    private static final String CUSTOM = "custom_";

    private final SampleSchool school;
    private final Tools tools;
    private final Launches launches;
    private final Switches switches;
    private final PlatformKeys keys;
    private final Registrations registrations;

    Api(
            SampleSchool school,
            Tools tools,
            Launches launches,
            Switches switches,
            PlatformKeys keys,
            Registrations registrations) {
        this.school = school;
        this.tools = tools;
        this.launches = launches;
        this.switches = switches;
        this.keys = keys;
        this.registrations = registrations;
    }

    Answer people(Request request) {
        var all = school.people().stream().map(this::described).toList();
        return Answer.of(200, Answer.JSON, JSONArrayUtils.toJSONString(all));
    }

    /** Needs person and activity (or course); takes locale, target (iframe, window), target_link_uri, tool and custom_... */
    Answer launch(Request request) {
        var person = request.parameter("person").flatMap(school::person);
        var course = course(request);
        var tool = request.parameter("tool").map(tools::of).orElse(Optional.of(tools.inUse()));
        if (person.isEmpty()) return refused("person");
        if (course.isEmpty() || !person.get().mayOpen(course.get())) return refused("activity");
        if (tool.isEmpty()) return refused("tool");
        var launch = new Launch(
                person.get(),
                course.get(),
                tool.get(),
                request.parameter("target_link_uri").orElse(tool.get().targetLinkUri()),
                request.parameter("locale")
                        .map(Language::of)
                        .orElse(person.get().language()),
                Launch.Display.of(request.parameter("target").orElse("")),
                custom(request),
                Optional.empty());
        return Answer.json(
                200,
                Map.of(
                        "action", tool.get().initiateLoginUri(),
                        "method", "POST",
                        "parameters", launches.begin(launch)));
    }

    Answer switches(Request request) {
        return Answer.json(200, switches.all());
    }

    Answer turnSwitch(Request request) {
        var service = request.parameter("service").orElse("");
        return switches.turn(service, request.parameter("state").orElse(""))
                ? switches(request)
                : refused("service or state");
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

    private Optional<Course> course(Request request) {
        var asked = request.parameter("activity").or(() -> request.parameter("course"));
        return school.courses().stream()
                .filter(course -> asked.filter(
                                key -> key.equals(course.activity().key()) || key.equals(course.key()))
                        .isPresent())
                .findFirst();
    }

    private Map<String, Object> described(Person person) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", person.key());
        fields.put("subject", person.subject());
        fields.put("name", person.fullName());
        fields.put("role", person.role().word());
        fields.put("language", person.language().tag());
        fields.put(
                "courses", school.coursesOf(person).stream().map(Api::described).toList());
        return fields;
    }

    private static Map<String, String> described(Course course) {
        return Map.of(
                "id", course.key(),
                "context", course.contextId(),
                "title", course.title(),
                "activity", course.activity().key());
    }

    private static Map<String, String> custom(Request request) {
        var custom = new LinkedHashMap<String, String>();
        request.parameters().forEach((name, value) -> {
            if (name.startsWith(CUSTOM)) custom.put(name.substring(CUSTOM.length()), value);
        });
        return custom;
    }

    private static Answer refused(String parameter) {
        return Answer.json(
                400, Map.of("error", "invalid_request", "parameter", parameter, "try", List.of("/api/people")));
    }
}
