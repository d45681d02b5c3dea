package cymru.addo.lti.registration;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the tool introduces itself to a platform.
 *
 * @param names by language tag, the plain name under ""
 * @param descriptions by language tag, the plain one under ""
 * @param claims what we would like to be told of people; "name" and the like
 * @param scopes the services we would like to use; only those on offer are asked for
 * @param messageTypes the messages we serve; only those on offer are named
 */
public record ToolDescription(
        Map<String, String> names,
        Map<String, String> descriptions,
        URI loginUri,
        URI launchUri,
        URI jwksUri,
        Optional<URI> logo,
        Optional<URI> policy,
        Optional<URI> terms,
        Map<String, String> customParameters,
        List<String> claims,
        Set<String> scopes,
        List<String> messageTypes) {

    public ToolDescription {
        names = Map.copyOf(names);
        descriptions = Map.copyOf(descriptions);
        if (!names.containsKey("")) throw new IllegalArgumentException("A tool needs a plain name");
        customParameters = Map.copyOf(customParameters);
        claims = List.copyOf(claims);
        scopes = Set.copyOf(scopes);
        messageTypes = List.copyOf(messageTypes);
    }

    /** Where we would like to be offered to teachers, in the words of the specification and of Canvas. */
    List<String> placements() {
        return List.of("ContentArea", "assignment_selection", "link_selection");
    }

    /** Host and port: Moodle compares the port as well. */
    String domain() {
        return launchUri.getRawAuthority();
    }
}
