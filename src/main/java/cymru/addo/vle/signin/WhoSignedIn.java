package cymru.addo.vle.signin;

import cymru.addo.lti.signin.SignInOutcome.SignedIn;
import cymru.addo.roster.Role;
import java.util.Optional;
import java.util.Set;

/**
 * What the school's door makes of somebody whom its directory vouches for. Where a door names groups, nobody comes in who is in
 * neither: the directory may be that of many schools, and its app roles speak for all of them alike.
 */
record WhoSignedIn(SchoolDoor door, SignedIn person) {
    private static final Set<String> STAFF_ROLES = Set.of("Teacher", "Staff", "Administrator");
    private static final String ADMINISTRATOR = "Administrator";
    private static final String PUPIL = "Pupil";

    /** Empty for somebody who has nothing to do here. */
    Optional<Role> role() {
        if (!door.groups().isEmpty()) return byGroup();
        if (person.roles().stream().anyMatch(STAFF_ROLES::contains)) return Optional.of(Role.STAFF);
        if (person.roles().contains(PUPIL)) return Optional.of(Role.PUPIL);
        return door.everybody();
    }

    private Optional<Role> byGroup() {
        if (door.staffGroup().filter(person.groups()::contains).isPresent()) return Optional.of(Role.STAFF);
        return door.pupilGroup().filter(person.groups()::contains).map(group -> Role.PUPIL);
    }

    /** Staff whom the directory calls so. */
    boolean isAdministrator() {
        return role().filter(Role.STAFF::equals).isPresent() && person.roles().contains(ADMINISTRATOR);
    }
}
