package cymru.addo.practice;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Tells a tool who belongs to a class, page by page where the tool asks so. As in Moodle: short role names, assistants
 * among the learners, and a strict Accept.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-nrps/v2p0">Names and Role Provisioning Services 2.0</a>
 */
final class Memberships {
    static final String MEDIA_TYPE = "application/vnd.ims.lti-nrps.v2.membershipcontainer+json";

    private final SampleSchool school;
    private final Access access;
    private final Places places;

    Memberships(SampleSchool school, Access access, Places places) {
        this.school = school;
        this.access = access;
        this.places = places;
    }

    Answer answer(Request request) {
        var tool = access.of(request, LtiNames.MEMBERSHIPS_SCOPE);
        if (tool.isEmpty()) return Access.refused();
        var course = school.courseOfContext(request.place("course"));
        if (course.isEmpty()) return refused(404, "no such context");
        var accepted = request.header("Accept").orElse("*/*");
        if (!accepted.equals(MEDIA_TYPE) && !accepted.equals("*/*")) return refused(400, "Accept");
        var limit = number(request, "limit");
        var from = number(request, "from");
        if (isNotANumber(request, "limit", limit, 1) || isNotANumber(request, "from", from, 0))
            return refused(400, "limit or from");
        return page(tool.get(), course.get(), request.parameter("role"), from.orElse(0), limit);
    }

    private Answer page(Tool tool, Course course, Optional<String> role, int from, OptionalInt limit) {
        var everyone = members(course, role);
        int start = Math.min(from, everyone.size());
        int end = limit.isPresent() ? Math.min(start + limit.getAsInt(), everyone.size()) : everyone.size();
        var answer =
                Answer.of(200, MEDIA_TYPE + "; charset=utf-8", container(tool, course, everyone.subList(start, end)));
        if (end == everyone.size()) return answer;
        var next = places.memberships(course) + "?limit=" + limit.getAsInt() + "&from=" + end
                + role.map(word -> "&role=" + word).orElse("");
        return answer.with("Link", "<" + next + ">; rel=\"next\"");
    }

    private List<Person> members(Course course, Optional<String> role) {
        var byName = Collator.getInstance(Locale.UK);
        return school.rosterOf(course).stream()
                .filter(person -> role.isEmpty() || person.role().onRoster().equals(role.get()))
                .sorted(Comparator.comparing(Person::familyName, byName).thenComparing(Person::givenName, byName))
                .toList();
    }

    private String container(Tool tool, Course course, List<Person> people) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", places.memberships(course));
        fields.put("context", Map.of("id", course.contextId(), "label", course.label(), "title", course.title()));
        fields.put(
                "members", people.stream().map(person -> member(tool, person)).toList());
        return JSONObjectUtils.toJSONString(fields);
    }

    private static Map<String, Object> member(Tool tool, Person person) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("status", "Active");
        fields.put("roles", List.of(person.role().onRoster()));
        fields.put("user_id", person.subject());
        fields.put("lis_person_sourcedid", person.schoolNumber());
        if (person.nameWithheld()) return fields;
        if (tool.learnsNames()) {
            fields.put("name", person.fullName());
            fields.put("given_name", person.givenName());
            fields.put("family_name", person.familyName());
            fields.put("ext_user_username", person.key());
        }
        if (tool.learnsEmail()) fields.put("email", person.email());
        return fields;
    }

    private static boolean isNotANumber(Request request, String name, OptionalInt number, int least) {
        return request.parameter(name).isPresent() && (number.isEmpty() || number.getAsInt() < least);
    }

    private static OptionalInt number(Request request, String name) {
        try {
            return request.parameter(name)
                    .map(Integer::parseInt)
                    .map(OptionalInt::of)
                    .orElse(OptionalInt.empty());
        } catch (NumberFormatException notANumber) {
            return OptionalInt.empty();
        }
    }

    private static Answer refused(int status, String reason) {
        return Answer.json(status, Map.of("error", reason));
    }
}
