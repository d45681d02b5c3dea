package cymru.addo.lti.launch;

import java.util.Optional;

/**
 * The person a message is about, who need not be the one who sends it: whose work a teacher opens, whose data an
 * administrator asks for.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-sr/v1p0">Submission Review 1.0, for user claim</a>
 */
public record ForUser(
        String subject,
        Roles roles,
        Optional<String> name,
        Optional<String> givenName,
        Optional<String> familyName,
        Optional<String> email,
        Optional<String> sourcedId) {

    /** Names nobody, so that no log can. */
    @Override
    public String toString() {
        return "ForUser[]";
    }
}
