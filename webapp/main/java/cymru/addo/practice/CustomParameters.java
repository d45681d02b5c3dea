package cymru.addo.practice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Fills in a tool's custom parameters. A variable that this platform does not know arrives as it was written. What the
 * administrator set for the tool beats what stands at the activity, and every name comes in small letters too, as in Moodle.
 */
final class CustomParameters {
    private final Places places;

    CustomParameters(Places places) {
        this.places = places;
    }

    Map<String, String> of(Launch launch) {
        var variables = variables(launch);
        var filled = new LinkedHashMap<String, String>();
        launch.activity()
                .ifPresent(activity -> filled.putAll(activity.placement().custom()));
        filled.putAll(launch.purpose().custom());
        filled.putAll(launch.custom());
        filled.putAll(launch.tool().custom());
        filled.replaceAll((name, value) -> variables.getOrDefault(value, value));
        Map.copyOf(filled).forEach((name, value) -> filled.putIfAbsent(inSmallLetters(name), value));
        if (launch.tool().scopes().contains(LtiNames.MEMBERSHIPS_SCOPE))
            launch.course().ifPresent(course -> filled.put("context_memberships_url", places.memberships(course)));
        return filled;
    }

    private Map<String, String> variables(Launch launch) {
        var person = launch.person();
        var variables = new LinkedHashMap<>(Map.of(
                "$User.id", person.subject(),
                "$User.username", person.key(),
                "$Person.sourcedId", person.schoolNumber(),
                "$Membership.role", person.role().onRoster()));
        launch.course().ifPresent(course -> addCourse(variables, course, launch.tool()));
        launch.activity().ifPresent(activity -> addActivity(variables, activity));
        return variables;
    }

    private void addCourse(Map<String, String> variables, Course course, Tool tool) {
        variables.put("$Context.id", course.contextId());
        variables.put("$Context.label", course.label());
        variables.put("$Context.title", course.title());
        variables.put("$LineItems.url", places.lineItems(course, tool));
    }

    private static void addActivity(Map<String, String> variables, Activity activity) {
        variables.put("$ResourceLink.id", activity.resourceLinkId());
        variables.put("$ResourceLink.title", activity.title());
        variables.put("$ResourceLink.id.history", list(activity.linkHistory()));
        variables.put("$Context.id.history", list(activity.contextHistory()));
        var placement = activity.placement();
        placement
                .available()
                .start()
                .ifPresent(time -> variables.put("$ResourceLink.available.startDateTime", time.toString()));
        placement
                .available()
                .end()
                .ifPresent(time -> variables.put("$ResourceLink.available.endDateTime", time.toString()));
        placement
                .submission()
                .end()
                .ifPresent(time -> variables.put("$ResourceLink.submission.endDateTime", time.toString()));
    }

    private static String list(List<String> ids) {
        return String.join(",", ids);
    }

    private static String inSmallLetters(String name) {
        return name.toLowerCase().replaceAll("[^a-z0-9]", "_");
    }
}
