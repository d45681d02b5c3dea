package cymru.addo.lti.launch;

import cymru.addo.lti.deeplinking.DeepLinkingSettings;
import java.net.URI;
import java.util.Optional;

/**
 * A person whom their platform vouches for, standing at our door: who they are, in which course and by which link they
 * came, and which services of the platform we may use on their account. Only the {@link LaunchVerifier} makes one.
 *
 * @param person known by issuer and subject alone; never match people by name or e-mail
 * @param resourceLink there whenever the message type is {@link MessageType#RESOURCE_LINK}
 * @param deepLinking there whenever the message type is {@link MessageType#DEEP_LINKING}: keep it, and answer from that
 * @param forUser whom the message is about: always there for a review, where only staff may see the work of others, and for
 *     data privacy
 * @param formerLink what all this was called under LTI 1.1
 */
public record Launch(
        String registrationId,
        String issuer,
        String deploymentId,
        MessageType messageType,
        LaunchedPerson person,
        Roles roles,
        Optional<CourseContext> context,
        Optional<ResourceLink> resourceLink,
        CustomValues custom,
        Presentation presentation,
        Platform platform,
        Services services,
        URI targetLink,
        Optional<DeepLinkingSettings> deepLinking,
        Optional<ForUser> forUser,
        Optional<FormerLink> formerLink)
        implements LaunchOutcome {

    /** Who this is to the platform; empty for an anonymous launch. */
    public Optional<String> subject() {
        return person.subject();
    }
}
