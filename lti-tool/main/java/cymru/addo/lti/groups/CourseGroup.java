package cymru.addo.lti.groups;

import cymru.addo.lti.Claims;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One group of a course, 4C of Year 4 perhaps.
 *
 * @param sets the sets it belongs to: one in the specification, several on some platforms
 */
public record CourseGroup(String id, Optional<String> name, Optional<String> tag, Set<String> sets) {
    public CourseGroup {
        sets = Set.copyOf(sets);
    }

    static Optional<CourseGroup> read(Claims json) {
        return json.text("id").map(id -> new CourseGroup(id, json.text("name"), json.text("tag"), sets(json)));
    }

    private static Set<String> sets(Claims json) {
        return json.text("set_id")
                .map(Set::of)
                .or(() -> json.texts("set_id").<Set<String>>map(Set::copyOf))
                .or(() -> json.texts("set_ids").<Set<String>>map(Set::copyOf))
                .orElse(Set.of());
    }

    static Optional<List<CourseGroup>> list(Optional<Claims> container) {
        return container.filter(json -> json.has("groups")).map(json -> json.objects("groups").stream()
                .flatMap(group -> read(group).stream())
                .toList());
    }
}
