package cymru.addo.lti.signin;

import cymru.addo.lti.LaunchCheck;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What becomes of an answer: somebody is believed, or not. */
public sealed interface SignInOutcome {

    /**
     * Somebody whom their directory vouches for.
     *
     * @param subject by which the directory knows them for good
     * @param roles the app roles that the school gave them there
     * @param groups the groups of the door's choosing that they are in; see {@link Groups}
     * @param classes all the classes that the directory has them in; empty where we may not ask, or nobody answers
     */
    record SignedIn(
            SignInDoor door,
            String subject,
            Optional<String> givenName,
            Optional<String> familyName,
            Optional<String> name,
            Optional<String> language,
            Set<String> roles,
            Groups groups,
            Optional<List<DirectoryClass>> classes)
            implements SignInOutcome {
        /** Names nobody, so that no log can. */
        @Override
        public String toString() {
            return "SignedIn[" + door.id() + "]";
        }
    }

    /** @param reasonForLog holds nothing of the token and nothing about a person */
    record Refused(LaunchCheck check, String reasonForLog) implements SignInOutcome {}

    /** The directory did not let them in, or they turned back there. */
    record TurnedBack() implements SignInOutcome {}

    /** The directory could not be asked. Nothing is wrong with the person. */
    record Unreachable(String reasonForLog) implements SignInOutcome {}
}
