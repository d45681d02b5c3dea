package cymru.addo.vle.signin;

import cymru.addo.lti.signin.Directory;
import java.net.URI;
import java.util.Optional;

/** Where the directories of the world are: other clouds, and demonstrations, have others. Addresses without a slash at their end. */
public record Authorities(URI microsoft, URI graph, URI google) {

    /** What the directory of this tenant calls itself. */
    public String issuer(Directory directory) {
        return switch (directory.kind()) {
            case MICROSOFT -> microsoft + "/" + directory.tenant() + "/v2.0";
            case GOOGLE -> google.toString();
        };
    }

    Optional<URI> graphOf(Directory directory) {
        return directory.kind() == Directory.Kind.MICROSOFT ? Optional.of(graph) : Optional.empty();
    }
}
