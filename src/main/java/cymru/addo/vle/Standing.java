package cymru.addo.vle;

import static java.util.Objects.requireNonNull;

import cymru.addo.lti.launch.Roles;
import cymru.addo.roster.Role;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What the roles that a platform claims for somebody make of them here: the same at a launch as on a class's list. Whoever is
 * staff in any way is no pupil. A teacher who previews as a pupil arrives as a learner only.
 */
record Standing(Roles claimed) {
    Standing {
        requireNonNull(claimed, "claimed");
    }

    /** Only a parent's launch leads nowhere here. Somebody without a role that we know may read as a pupil does. */
    boolean leadsNowhere() {
        return claimed.isMentor() && !isStaff();
    }

    /**
     * PUPIL, TEACHER, ADMINISTRATOR; or PREVIEW, for staff who look at what their pupils see: nothing they do there is kept.
     *
     * @param knownAsStaff whether they ever came, or were listed, as staff
     */
    Set<String> visitsAs(boolean knownAsStaff) {
        var roles = new HashSet<String>();
        if (teaches()) roles.add("TEACHER");
        if (claimed.isAdministrator()) roles.add("ADMINISTRATOR");
        if (roles.isEmpty()) roles.add(claimed.isTestUser() || knownAsStaff ? "PREVIEW" : "PUPIL");
        return Set.copyOf(roles);
    }

    boolean isStaff() {
        return teaches() || claimed.isAdministrator();
    }

    /** What they are in a class. Only looking in, as a parent, an administrator or a preview does, makes nobody a member. */
    Optional<Role> place() {
        if (teaches()) return Optional.of(Role.STAFF);
        if (!claimed.isLearner() || claimed.isTestUser()) return Optional.empty();
        if (isStaff()) return Optional.of(Role.STAFF);
        return claimed.isMentor() ? Optional.empty() : Optional.of(Role.PUPIL);
    }

    private boolean teaches() {
        return claimed.isInstructor() || claimed.isTeachingAssistant();
    }
}
