package cymru.addo.practice;

import java.util.LinkedHashMap;
import java.util.Map;

/** Fills in a tool's custom parameters. A variable that this platform does not know arrives as it was written. */
final class CustomParameters {
    private final Places places;

    CustomParameters(Places places) {
        this.places = places;
    }

    Map<String, String> of(Launch launch) {
        var variables = variables(launch);
        var filled = new LinkedHashMap<String, String>();
        filled.putAll(launch.custom());
        filled.putAll(launch.tool().custom());
        filled.replaceAll((name, value) -> variables.getOrDefault(value, value));
        if (launch.tool().scopes().contains(LtiNames.MEMBERSHIPS_SCOPE))
            filled.put("context_memberships_url", places.memberships(launch.course()));
        return filled;
    }

    private static Map<String, String> variables(Launch launch) {
        var person = launch.person();
        var course = launch.course();
        return Map.of(
                "$User.id", person.subject(),
                "$User.username", person.key(),
                "$Person.sourcedId", person.schoolNumber(),
                "$Context.id", course.contextId(),
                "$Context.label", course.label(),
                "$Context.title", course.title(),
                "$ResourceLink.id", course.activity().resourceLinkId(),
                "$ResourceLink.title", course.activity().title(),
                "$Membership.role", person.role().onRoster());
    }
}
