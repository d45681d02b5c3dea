package cymru.addo.lti.launch;

import java.util.Optional;
import java.util.Set;

/** The course or class a link stands in. Its id is unique within issuer and deployment. */
public record CourseContext(String id, Optional<String> label, Optional<String> title, Set<String> types) {
    public CourseContext {
        types = Set.copyOf(types);
    }
}
