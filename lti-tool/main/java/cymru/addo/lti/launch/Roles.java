package cymru.addo.lti.launch;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the platform says a person is, here and in the institution. Short names and URNs of older platforms are turned into
 * the full URIs; roles nobody has heard of are kept and mean nothing. A teacher who previews as a pupil arrives as a learner
 * under their own subject: a learner is not yet a member of the class.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti/v1p3/#role-vocabularies">LTI Core, A.2</a>
 */
public record Roles(Set<String> uris) {
    private static final String LIS = "http://purl.imsglobal.org/vocab/lis/v2/";
    private static final String MEMBERSHIP = LIS + "membership";
    private static final String INSTITUTION = LIS + "institution/person#";
    private static final String SYSTEM = LIS + "system/person#";
    private static final String TEST_USER = "http://purl.imsglobal.org/vocab/lti/system/person#TestUser";

    public Roles {
        uris = Set.copyOf(uris);
    }

    public static Roles of(Collection<String> claimed) {
        return new Roles(claimed.stream().map(RoleName::normalised).collect(Collectors.toUnmodifiableSet()));
    }

    public boolean isLearner() {
        return hasPrincipal("Learner");
    }

    /** Teachers and, on most platforms, their assistants: every sub-role counts as its principal. */
    public boolean isInstructor() {
        return hasPrincipal("Instructor");
    }

    /** Older platforms have it as a role of its own. */
    public boolean isTeachingAssistant() {
        return uris.contains(MEMBERSHIP + "/Instructor#TeachingAssistant") || hasPrincipal("TeachingAssistant");
    }

    /** Somebody who runs the platform or the institution; a course's own administrator is not. */
    public boolean isAdministrator() {
        return uris.contains(INSTITUTION + "Administrator")
                || uris.contains(SYSTEM + "Administrator")
                || uris.contains(SYSTEM + "SysAdmin");
    }

    /** A parent or another person who watches over a learner. */
    public boolean isMentor() {
        return hasPrincipal("Mentor");
    }

    /** A preview by staff, to be left out of registers and results. */
    public boolean isTestUser() {
        return uris.contains(TEST_USER);
    }

    private boolean hasPrincipal(String principal) {
        return uris.contains(MEMBERSHIP + "#" + principal)
                || uris.stream().anyMatch(uri -> uri.startsWith(MEMBERSHIP + "/" + principal + "#"));
    }
}
