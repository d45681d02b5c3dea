package cymru.addo.practice;

import static cymru.addo.practice.LtiNames.CLAIM;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a roster says of one member: little of those whose name is withheld, and only status of those who have left. */
final class Members {
    private final SampleSchool school;
    private final CustomParameters customParameters;

    Members(SampleSchool school, Places places) {
        this.school = school;
        this.customParameters = new CustomParameters(places);
    }

    /** For an activity, the roster also says what a launch of it by this member would carry. */
    Map<String, Object> json(Tool tool, Course course, Optional<Activity> activity, Person person) {
        var standing = school.enrolments().standing(person, course).orElse(Standing.LEFT);
        var fields = new LinkedHashMap<String, Object>();
        fields.put("status", standing.onRoster());
        fields.put("roles", List.of(person.role().onRoster()));
        fields.put("user_id", person.subject());
        if (standing == Standing.LEFT) return fields;
        fields.put("lis_person_sourcedid", person.schoolNumber());
        if (!person.nameWithheld()) addName(fields, tool, person);
        if (tool.scopes().contains(LtiNames.GROUPS_SCOPE)) addGroups(fields, course, person);
        activity.ifPresent(opened -> fields.put("message", List.of(message(tool, opened, person))));
        return fields;
    }

    private static void addName(Map<String, Object> fields, Tool tool, Person person) {
        if (tool.learnsNames()) {
            fields.put("name", person.fullName());
            fields.put("given_name", person.givenName());
            fields.put("family_name", person.familyName());
            fields.put("ext_user_username", person.key());
        }
        if (tool.learnsEmail()) fields.put("email", person.email());
    }

    private static void addGroups(Map<String, Object> fields, Course course, Person person) {
        var groups = Groups.of(course, person);
        if (!groups.isEmpty())
            fields.put(
                    "group_enrollments",
                    groups.stream().map(id -> Map.of("group_id", id)).toList());
    }

    private Map<String, Object> message(Tool tool, Activity activity, Person person) {
        var launch = new Launch(
                person,
                Optional.of(activity.course()),
                new Purpose.OpenActivity(activity),
                tool,
                tool.targetLinkUri(),
                person.language(),
                Launch.Display.IFRAME,
                Map.of(),
                Map.of(),
                Optional.empty());
        return Map.of(CLAIM + "message_type", Purpose.RESOURCE_LINK, CLAIM + "custom", customParameters.of(launch));
    }
}
