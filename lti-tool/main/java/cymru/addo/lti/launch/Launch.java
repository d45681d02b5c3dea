package cymru.addo.lti.launch;

import java.net.URI;
import java.util.Optional;

/**
 * A person whom their platform vouches for, standing at our door: who they are, in which course and by which link they
 * came, and which services of the platform we may use on their account. Only the {@link LaunchVerifier} makes one.
 *
 * @param person known by issuer and subject alone; never match people by name or e-mail
 */
public record Launch(
        String registrationId,
        String issuer,
        String deploymentId,
        MessageType messageType,
        LaunchedPerson person,
        Roles roles,
        Optional<CourseContext> context,
        ResourceLink resourceLink,
        CustomValues custom,
        Presentation presentation,
        Platform platform,
        Services services,
        URI targetLink)
        implements LaunchOutcome {

    /** Who this is to the platform; empty for an anonymous launch. */
    public Optional<String> subject() {
        return person.subject();
    }
}
