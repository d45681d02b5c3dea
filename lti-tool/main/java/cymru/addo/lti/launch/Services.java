package cymru.addo.lti.launch;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

/** What the platform offers for this launch: the class list, and somewhere to put results. */
public record Services(Optional<URI> memberships, Optional<Grades> grades) {

    /** @param scopes what we may ask a token for, and nothing beyond it */
    public record Grades(Set<String> scopes, Optional<URI> lineItems, Optional<URI> lineItem) {
        public Grades {
            scopes = Set.copyOf(scopes);
        }
    }
}
