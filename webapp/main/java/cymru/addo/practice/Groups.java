package cymru.addo.practice;

import cymru.addo.school.Language;
import java.util.List;
import java.util.Map;

/**
 * The two tables that a class sits at, told as groups.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-gs/v1p0">Course Groups Service 1.0</a>
 */
final class Groups {
    static final String MEDIA_TYPE = "application/vnd.ims.lti-gs.v1.contextgroupcontainer+json";

    private final SampleSchool school;
    private final Access access;
    private final Places places;

    Groups(SampleSchool school, Access access, Places places) {
        this.school = school;
        this.access = access;
        this.places = places;
    }

    Answer answer(Request request) {
        if (access.of(request, LtiNames.GROUPS_SCOPE).isEmpty()) return Access.refused();
        var course = school.courseOfContext(request.place("course"));
        if (course.isEmpty()) return Answer.refused(404, "Not Found: this course does not exist");
        var paging = Paging.of(request);
        if (paging.isEmpty()) return Answer.refused(400, "limit or from");
        var page = paging.get().of(of(course.get()));
        var address = places.groups(course.get());
        var answer =
                Answer.json(200, Map.of("id", address, "groups", page.rows())).as(MEDIA_TYPE);
        if (page.next().isEmpty()) return answer;
        return answer.with(
                "Link",
                "<" + address + "?limit=" + page.rows().size() + "&from="
                        + page.next().getAsInt() + ">; rel=\"next\"");
    }

    private static List<Map<String, String>> of(Course course) {
        var word = course.language() == Language.WELSH ? "Bwrdd " : "Table ";
        return List.of(1, 2).stream()
                .map(number -> Map.of("id", course.contextId() + "-" + number, "name", word + number))
                .toList();
    }

    /** The table at which somebody sits; those who teach sit at none. */
    static List<String> of(Course course, Person person) {
        if (person.role() != SchoolRole.PUPIL) return List.of();
        return List.of(course.contextId() + "-" + (1 + Integer.parseInt(person.subject()) % 2));
    }
}
