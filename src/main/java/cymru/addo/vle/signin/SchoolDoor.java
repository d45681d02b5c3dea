package cymru.addo.vle.signin;

import static java.util.Objects.requireNonNull;

import cymru.addo.lti.signin.Directory;
import cymru.addo.roster.Role;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * A door of one school by which people of one directory come in, and what the school says of who they are.
 *
 * @param staffGroup the group of the directory whose members are staff of this school
 * @param pupilGroup the group whose members are its pupils
 * @param everybody what everybody of the directory is; empty where groups or app roles say it
 * @param tellsClasses whether the directory may be asked for people's classes
 * @param hasSecret whether the directory gave us a secret; else our keys prove us
 * @param openedBy empty where whoever runs Addo opened it
 */
public record SchoolDoor(
        SchoolId school,
        UUID id,
        Directory directory,
        String clientId,
        Optional<String> staffGroup,
        Optional<String> pupilGroup,
        Optional<Role> everybody,
        boolean tellsClasses,
        boolean hasSecret,
        Optional<PersonId> openedBy,
        Instant openedAt) {
    public SchoolDoor {
        requireNonNull(school, "school");
        requireNonNull(id, "id");
        requireNonNull(directory, "directory");
    }

    /** The groups that make a difference here. */
    public Set<String> groups() {
        var groups = new TreeSet<String>();
        staffGroup.ifPresent(groups::add);
        pupilGroup.ifPresent(groups::add);
        return groups;
    }
}
