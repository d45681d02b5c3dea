package cymru.addo.vle.outbox;

import static java.util.Objects.requireNonNull;

import cymru.addo.assignment.AssignmentId;
import cymru.addo.lti.PlatformRegistration;
import cymru.addo.lti.grade.Gradebook;
import cymru.addo.lti.launch.Services.Grades;
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
    public AssignmentLink {
        requireNonNull(school, "school");
        requireNonNull(id, "id");
        scopes = Set.copyOf(scopes);
    }

    Gradebook gradebook(PlatformRegistration platform) {
        return new Gradebook(platform, deployment, new Grades(scopes, lineItems, lineItem));
    }
}
