package cymru.addo.lti.groups;

import cymru.addo.lti.Claims;
import java.util.List;
import java.util.Optional;

/** Groups that belong together, the forms of a year perhaps. */
public record GroupSet(String id, Optional<String> name) {

    static Optional<List<GroupSet>> list(Optional<Claims> container) {
        return container.filter(json -> json.has("sets")).map(json -> json.objects("sets").stream()
                .flatMap(set -> set.text("id").map(id -> new GroupSet(id, set.text("name"))).stream())
                .toList());
    }
}
