package cymru.addo.lti.launch;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

/** What the platform offers for this launch: the class list, somewhere to put results, and what else it has. */
public record Services(
        Optional<URI> memberships, Optional<Grades> grades, Optional<Eula> eula, Optional<Groups> groups) {

    public static final Services NONE =
            new Services(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** @param scopes what we may ask a token for, and nothing beyond it */
    public record Grades(Set<String> scopes, Optional<URI> lineItems, Optional<URI> lineItem) {
        public Grades {
            scopes = Set.copyOf(scopes);
        }
    }

    /** Where the platform is told who accepted the tool's terms. */
    public record Eula(Set<String> scopes, URI url) {
        public Eula {
            scopes = Set.copyOf(scopes);
        }
    }

    /** The groups that a course is divided into. */
    public record Groups(Set<String> scopes, URI groups, Optional<URI> groupSets) {
        public Groups {
            scopes = Set.copyOf(scopes);
        }
    }
}
