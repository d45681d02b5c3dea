package cymru.addo.practice;

import static cymru.addo.practice.LtiNames.LINE_ITEM_READ_SCOPE;
import static cymru.addo.practice.LtiNames.LINE_ITEM_SCOPE;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The columns of a class's gradebook, for tools. As strict as Moodle: media types must be exactly these, a line item
 * for a resource link that is not in the class is forbidden, and an address carries a query.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-ags/v2p0#line-item-service">Assignment and Grade Services 2.0, 3.2</a>
 */
final class LineItemsEndpoint {
    static final String ITEM = "application/vnd.ims.lis.v2.lineitem+json";
    static final String CONTAINER = "application/vnd.ims.lis.v2.lineitemcontainer+json";

    private final SampleSchool school;
    private final Activities activities;
    private final Gradebook gradebook;
    private final Access access;
    private final Places places;

    LineItemsEndpoint(SampleSchool school, Activities activities, Gradebook gradebook, Access access, Places places) {
        this.school = school;
        this.activities = activities;
        this.gradebook = gradebook;
        this.access = access;
        this.places = places;
    }

    Answer list(Request request) {
        var tool = access.of(request, LINE_ITEM_READ_SCOPE, LINE_ITEM_SCOPE);
        if (tool.isEmpty()) return Access.refused();
        if (!request.header("Accept").orElse(CONTAINER).equals(CONTAINER))
            return Answer.refused(400, "No context or unsupported content type");
        var course = school.courseOfContext(request.place("course"));
        var paging = Paging.of(request);
        if (course.isEmpty()) return Answer.refused(404, "Not Found: this course does not exist");
        if (paging.isEmpty()) return Answer.refused(400, "limit or from");
        var asked = LineItemFilter.of(request);
        var page = paging.get()
                .of(gradebook.of(course.get()).stream().filter(asked).toList());
        var answer = Answer.json(
                        200,
                        page.rows().stream().map(item -> json(item, tool.get())).toList())
                .as(CONTAINER);
        if (page.next().isEmpty()) return answer;
        var next = places.lineItems(course.get(), tool.get()) + asked.query() + "&limit="
                + paging.get().limit().getAsInt() + "&from=" + page.next().getAsInt();
        return answer.with("Link", "<" + next + ">; rel=\"next\"");
    }

    Answer create(Request request) {
        var tool = access.of(request, LINE_ITEM_SCOPE);
        if (tool.isEmpty()) return Access.refused();
        if (!request.isOf(ITEM)) return Answer.refused(400, "No handler found");
        var course = school.courseOfContext(request.place("course"));
        if (course.isEmpty()) return Answer.refused(404, "Not Found: this course does not exist");
        var sent = read(gradebook.nextId(), course.get(), request);
        if (sent.isEmpty()) return Answer.refused(400, "No label or Score Maximum");
        var item = sent.get();
        if (!belongsHere(item)) return Answer.refused(403, "Forbidden");
        gradebook.add(item);
        return Answer.json(201, json(item, tool.get())).as(ITEM);
    }

    Answer show(Request request) {
        return withItem(
                request,
                List.of(LINE_ITEM_READ_SCOPE, LINE_ITEM_SCOPE),
                (item, tool) -> request.header("Accept").orElse(ITEM).equals(ITEM)
                        ? Answer.json(200, json(item, tool)).as(ITEM)
                        : Answer.refused(400, "No context or unsupported content type"));
    }

    /** The whole line item is replaced, except for what it is and to which activity it belongs. */
    Answer replace(Request request) {
        return withItem(request, List.of(LINE_ITEM_SCOPE), (item, tool) -> {
            if (!request.isOf(ITEM)) return Answer.refused(400, "No handler found");
            var sent = read(item.id(), item.course(), request);
            if (sent.isEmpty()) return Answer.refused(400, "Bad Request");
            var replaced = sent.get().withLink(item.resourceLinkId());
            gradebook.replace(replaced);
            return Answer.json(200, json(replaced, tool)).as(ITEM);
        });
    }

    Answer remove(Request request) {
        return withItem(request, List.of(LINE_ITEM_SCOPE), (item, tool) -> {
            gradebook.remove(item);
            return Answer.of(204, "text/html", "");
        });
    }

    private Answer withItem(Request request, List<String> scopes, BiFunction<LineItem, Tool, Answer> work) {
        var tool = access.of(request, scopes.toArray(String[]::new));
        if (tool.isEmpty()) return Access.refused();
        var item = school.courseOfContext(request.place("course"))
                .flatMap(course -> gradebook.find(course, request.place("item")));
        return item.map(found -> work.apply(found, tool.get()))
                .orElseGet(() -> Answer.refused(404, "Not Found: this grade item doesn't exist"));
    }

    private boolean belongsHere(LineItem item) {
        return item.resourceLinkId().isEmpty()
                || item.resourceLinkId()
                        .flatMap(activities::ofLink)
                        .filter(activity -> activity.course().equals(item.course()))
                        .isPresent();
    }

    private Map<String, Object> json(LineItem item, Tool tool) {
        return item.json(places.lineItem(item, tool));
    }

    private static Optional<LineItem> read(String id, Course course, Request request) {
        try {
            return LineItem.of(id, course, JSONObjectUtils.parse(request.body()));
        } catch (ParseException notJson) {
            return Optional.empty();
        }
    }
}
