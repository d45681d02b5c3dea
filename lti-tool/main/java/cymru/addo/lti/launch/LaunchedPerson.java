package cymru.addo.lti.launch;

import java.util.Optional;

/**
 * Somebody as the platform describes them. Only the subject is certain; schools often share nothing else.
 *
 * @param sourcedId what the school's own records call them, for instance a UPN
 */
public record LaunchedPerson(
        Optional<String> subject,
        Optional<String> name,
        Optional<String> givenName,
        Optional<String> familyName,
        Optional<String> email,
        Optional<String> sourcedId) {

    public boolean isAnonymous() {
        return subject.isEmpty();
    }

    /** Names nobody, so that no log can. */
    @Override
    public String toString() {
        return "LaunchedPerson[" + (isAnonymous() ? "anonymous" : "known") + "]";
    }
}
