package cymru.addo.practice;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A column of a class's gradebook. It may belong to an activity (by its resource link), and a tool finds it again by
 * the resource id and the tag that it gave it.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-ags/v2p0#line-item-service">Assignment and Grade Services 2.0, 3.2</a>
 */
record LineItem(
        String id,
        Course course,
        String label,
        Number scoreMaximum,
        Optional<String> resourceLinkId,
        Optional<String> resourceId,
        Optional<String> tag,
        Optional<String> start,
        Optional<String> end,
        Optional<Boolean> gradesReleased,
        Optional<ReviewLink> review) {

    /** What a tool sent, or nothing where it lacks what every line item has. */
    static Optional<LineItem> of(String id, Course course, Map<?, ?> json) {
        boolean isWhole = json.get("label") instanceof String label
                && !label.isBlank()
                && json.get("scoreMaximum") instanceof Number maximum
                && maximum.doubleValue() > 0;
        if (!isWhole) return Optional.empty();
        return Optional.of(new LineItem(
                id,
                course,
                (String) json.get("label"),
                (Number) json.get("scoreMaximum"),
                text(json, "resourceLinkId"),
                text(json, "resourceId"),
                text(json, "tag"),
                text(json, "startDateTime"),
                text(json, "endDateTime"),
                json.get("gradesReleased") instanceof Boolean released ? Optional.of(released) : Optional.empty(),
                ReviewLink.in(json)));
    }

    LineItem forLink(String resourceLinkId) {
        return withLink(Optional.of(resourceLinkId));
    }

    /** A tool may change what a line item says, but never to which activity it belongs. */
    LineItem withLink(Optional<String> link) {
        return new LineItem(id, course, label, scoreMaximum, link, resourceId, tag, start, end, gradesReleased, review);
    }

    LineItem copyFor(String newId, Activity activity) {
        return new LineItem(
                newId,
                activity.course(),
                label,
                scoreMaximum,
                Optional.of(activity.resourceLinkId()),
                resourceId,
                tag,
                start,
                end,
                gradesReleased,
                review);
    }

    Map<String, Object> json(String address) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", address);
        fields.put("label", label);
        fields.put("scoreMaximum", scoreMaximum);
        resourceId.ifPresent(value -> fields.put("resourceId", value));
        tag.ifPresent(value -> fields.put("tag", value));
        resourceLinkId.ifPresent(value -> fields.put("resourceLinkId", value));
        start.ifPresent(value -> fields.put("startDateTime", value));
        end.ifPresent(value -> fields.put("endDateTime", value));
        gradesReleased.ifPresent(value -> fields.put("gradesReleased", value));
        review.ifPresent(link -> fields.put("submissionReview", link.json()));
        return fields;
    }

    private static Optional<String> text(Map<?, ?> json, String name) {
        return json.get(name) instanceof String text && !text.isEmpty() ? Optional.of(text) : Optional.empty();
    }
}
