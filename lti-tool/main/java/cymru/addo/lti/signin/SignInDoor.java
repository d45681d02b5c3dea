package cymru.addo.lti.signin;

import static java.util.Objects.requireNonNull;

import cymru.addo.lti.PlatformRegistration;
import java.net.URI;
import java.util.Optional;

/**
 * A door of one school, by which people of one directory come in.
 *
 * @param registration its id, who vouches (issuer), who we are there (client id), and where it is asked
 * @param secret what proves us where the directory gave us one; else our own keys do
 * @param graph where the directory tells of groups and classes, if it does
 * @param tellsClasses whether we may ask for the classes that somebody is in
 */
public record SignInDoor(
        PlatformRegistration registration,
        Directory directory,
        Optional<String> secret,
        Optional<URI> graph,
        boolean tellsClasses) {
    public SignInDoor {
        requireNonNull(registration, "registration");
        requireNonNull(directory, "directory");
    }

    public String id() {
        return registration.id();
    }

    /** Says nothing of the secret, so that no log can. */
    @Override
    public String toString() {
        return "SignInDoor[" + registration.id() + "]";
    }
}
