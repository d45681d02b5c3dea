package cymru.addo.practice;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Tells a tool who belongs to a class, page by page where the tool asks so, or who has come and gone since it asked
 * last. As in Moodle: short role names, assistants among the learners, who has left is not there, and a strict Accept.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-nrps/v2p0">Names and Role Provisioning Services 2.0</a>
 */
final class Memberships {
    static final String MEDIA_TYPE = "application/vnd.ims.lti-nrps.v2.membershipcontainer+json";

    private final SampleSchool school;
    private final Activities activities;
    private final Access access;
    private final Places places;
    private final Members members;

    Memberships(SampleSchool school, Activities activities, Access access, Places places) {
        this.school = school;
        this.activities = activities;
        this.access = access;
        this.places = places;
        this.members = new Members(school, places);
    }

    Answer answer(Request request) {
        var tool = access.of(request, LtiNames.MEMBERSHIPS_SCOPE);
        if (tool.isEmpty()) return Access.refused();
        var course = school.courseOfContext(request.place("course"));
        if (course.isEmpty()) return Answer.refused(404, "no such context");
        var accepted = request.header("Accept").orElse("*/*");
        if (!accepted.equals(MEDIA_TYPE) && !accepted.equals("*/*")) return Answer.refused(400, "Accept");
        var paging = Paging.of(request);
        if (paging.isEmpty()) return Answer.refused(400, "limit or from");
        var activity = request.parameter("rlid").flatMap(activities::ofLink).filter(link -> link.course()
                .equals(course.get()));
        if (request.parameter("rlid").isPresent() && activity.isEmpty()) return Answer.refused(404, "no such rlid");
        return page(request, tool.get(), course.get(), activity, paging.get());
    }

    private Answer page(Request request, Tool tool, Course course, Optional<Activity> activity, Paging paging) {
        var asOf = request.parameter("as_of")
                .orElseGet(() -> Integer.toString(school.enrolments().newest()));
        var role = request.parameter("role");
        var page = paging.of(people(request, course).stream()
                .filter(person -> role.isEmpty() || person.role().onRoster().equals(role.get()))
                .sorted(byName())
                .toList());
        var rows = page.rows().stream()
                .map(person -> members.json(tool, course, activity, person))
                .toList();
        var kept = role.map(word -> "&role=" + word).orElse("")
                + request.parameter("rlid").map(id -> "&rlid=" + id).orElse("");
        return Answer.json(200, container(course, rows))
                .as(MEDIA_TYPE)
                .with("Link", links(course, paging, page, asOf, kept));
    }

    /** Everyone of the class, or those of whom something has changed. */
    private Collection<Person> people(Request request, Course course) {
        var since = request.parameter("since").filter(number -> number.matches("\\d{1,9}"));
        return since.isPresent()
                ? school.enrolments().changedSince(Integer.parseInt(since.get()), course)
                : school.rosterOf(course);
    }

    /** The way to the next page, or after the last one the address that tells what will have changed. */
    private String links(Course course, Paging paging, Paging.Page<Person> page, String asOf, String kept) {
        var address = places.memberships(course);
        return page.next().isPresent()
                ? "<" + address + "?limit=" + paging.limit().getAsInt() + "&from="
                        + page.next().getAsInt() + "&as_of=" + asOf + kept + ">; rel=\"next\""
                : "<" + address + "?since=" + asOf + kept + ">; rel=\"differences\"";
    }

    private Map<String, Object> container(Course course, List<Map<String, Object>> rows) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", places.memberships(course));
        fields.put("context", Map.of("id", course.contextId(), "label", course.label(), "title", course.title()));
        fields.put("members", new ArrayList<>(rows));
        return fields;
    }

    private static Comparator<Person> byName() {
        var collator = Collator.getInstance(Locale.UK);
        return Comparator.comparing(Person::familyName, collator).thenComparing(Person::givenName, collator);
    }
}
