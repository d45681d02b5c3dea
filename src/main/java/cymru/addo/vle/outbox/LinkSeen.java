package cymru.addo.vle.outbox;

import cymru.addo.assignment.AssignmentId;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.SchoolId;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/** What a launch shows of the link it came by. */
public record LinkSeen(
        SchoolId school,
        String registration,
        String deployment,
        String resourceLink,
        ClassGroupId classGroup,
        AssignmentId assignment,
        Optional<URI> lineItem,
        Optional<URI> lineItems,
        Set<String> scopes) {
    public LinkSeen {
        scopes = Set.copyOf(scopes);
    }
}
