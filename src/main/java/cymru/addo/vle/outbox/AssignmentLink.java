package cymru.addo.vle.outbox;

import static java.util.Objects.requireNonNull;

import cymru.addo.assignment.AssignmentId;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.SchoolId;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A link in a course of the platform that leads to an assignment, with the gradebook column behind it. Addresses may change:
 * those of the newest launch count.
 *
 * @param lineItem the gradebook column
 * @param lineItems where the course keeps its columns, and makes new ones
 * @param scopes what the platform lets us do there
 */
public record AssignmentLink(
        SchoolId school,
        UUID id,
        String registration,
        String deployment,
        String resourceLink,
        ClassGroupId classGroup,
        AssignmentId assignment,
        Optional<URI> lineItem,
        Optional<URI> lineItems,
        Set<String> scopes) {
    static final String SCORE = "https://purl.imsglobal.org/spec/lti-ags/scope/score";
    static final String LINE_ITEM = "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem";

    public AssignmentLink {
        requireNonNull(school, "school");
        requireNonNull(id, "id");
        scopes = Set.copyOf(scopes);
    }
}
