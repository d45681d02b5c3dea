package cymru.addo.practice;

import com.nimbusds.jose.util.JSONObjectUtils;
import cymru.addo.school.Language;
import java.text.ParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Launches for scripts: the parameters of a login initiation for any person and message. Such a launch belongs to no browser. */
final class LaunchApi {
    private static final String CUSTOM = "custom_";

    private final SampleSchool school;
    private final Activities activities;
    private final Purposes purposes;
    private final Tools tools;
    private final Launches launches;

    LaunchApi(SampleSchool school, Activities activities, Purposes purposes, Tools tools, Launches launches) {
        this.school = school;
        this.activities = activities;
        this.purposes = purposes;
        this.tools = tools;
        this.launches = launches;
    }

    /**
     * Needs person and activity (or course). Takes message (its LTI name), for (a person), lineitem, locale, target
     * (iframe, window), target_link_uri, tool, custom_..., claims (a JSON object; null leaves a claim out), and for a
     * choice of content accept_types, accept_targets, accept_multiple, accept_lineitem and data.
     */
    Answer launch(Request request) {
        var person = request.parameter("person").flatMap(school::person);
        if (person.isEmpty()) return Api.refused("person");
        var tool = request.parameter("tool").map(tools::of).orElse(Optional.of(tools.inUse()));
        if (tool.isEmpty()) return Api.refused("tool");
        var message = request.parameter("message").orElse(Purpose.RESOURCE_LINK);
        var course = course(request);
        boolean needsCourse = !Purposes.mayStandAlone(message);
        if (course.isPresent() ? !school.mayOpen(person.get(), course.get()) : needsCourse)
            return Api.refused("activity");
        var purpose = purposes.of(message, person.get(), course, tool.get(), withActivity(request));
        var claims = claims(request);
        if (purpose.isEmpty()) return Api.refused("message");
        if (claims.isEmpty()) return Api.refused("claims");
        return begin(request, person.get(), course, purpose.get(), tool.get(), claims.get());
    }

    private Answer begin(
            Request request,
            Person person,
            Optional<Course> course,
            Purpose purpose,
            Tool tool,
            Map<String, Object> claims) {
        var target = request.parameter("target_link_uri")
                .or(purpose::target)
                .orElseGet(() -> tool.targetOf(purpose.messageType()));
        var launch = new Launch(
                person,
                course,
                purpose,
                tool,
                target,
                request.parameter("locale").map(Language::of).orElse(person.language()),
                Launch.Display.of(request.parameter("target").orElse("")),
                custom(request),
                claims,
                Optional.empty());
        return Answer.json(
                200, Map.of("action", tool.initiateLoginUri(), "method", "POST", "parameters", launches.begin(launch)));
    }

    private Optional<Course> course(Request request) {
        return activity(request).map(Activity::course).or(() -> request.parameter("course")
                .flatMap(school::course));
    }

    /** A class stands for its first activity. */
    private Optional<Activity> activity(Request request) {
        var asked = request.parameter("activity").or(() -> request.parameter("course"));
        return asked.flatMap(activities::find).or(() -> asked.flatMap(school::course)
                .flatMap(course -> activities.of(course).stream().findFirst()));
    }

    private Request withActivity(Request request) {
        return activity(request)
                .map(activity -> request.withParameter("activity", activity.key()))
                .orElse(request);
    }

    private static Optional<Map<String, Object>> claims(Request request) {
        try {
            return Optional.of(JSONObjectUtils.parse(request.parameter("claims").orElse("{}")));
        } catch (ParseException notJson) {
            return Optional.empty();
        }
    }

    private static Map<String, String> custom(Request request) {
        var custom = new LinkedHashMap<String, String>();
        request.parameters().forEach((name, value) -> {
            if (name.startsWith(CUSTOM)) custom.put(name.substring(CUSTOM.length()), value);
        });
        return custom;
    }
}
