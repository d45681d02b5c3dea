package cymru.addo.vle.signin;

import cymru.addo.lti.keys.MasterKey;
import cymru.addo.lti.signin.Directory;
import cymru.addo.lti.signin.Discovery;
import cymru.addo.lti.signin.SignInFailed;
import cymru.addo.roster.Role;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The coordinator opens a door for the people of one directory. It is looked for at once, so that a door that opens leads somewhere. */
@Dependent
public class OpenDoor {
    private static final int LONGEST = 200;

    private final SchoolDoors doors;
    private final Discovery discovery;
    private final Authorities authorities;
    private final MasterKey master;
    private final Clock clock;

    @Inject
    public OpenDoor(SchoolDoors doors, Discovery discovery, Authorities authorities, MasterKey master, Clock clock) {
        this.doors = doors;
        this.discovery = discovery;
        this.authorities = authorities;
        this.master = master;
        this.clock = clock;
    }

    /**
     * What the coordinator says of a door, as it was typed.
     *
     * @param everybody what everybody is who comes in by it, if they are all alike
     */
    public record Wish(
            Directory.Kind kind,
            String tenant,
            String clientId,
            String secret,
            String staffGroup,
            String pupilGroup,
            Optional<Role> everybody,
            boolean tellsClasses) {
        /** Says nothing of the secret, so that no log can. */
        @Override
        public String toString() {
            return "Wish[" + kind + "]";
        }
    }

    public enum Outcome {
        OPENED,
        NO_TENANT,
        NO_CLIENT,
        /** A secret or a group that can be none. */
        NOT_UNDERSTOOD,
        /** Nothing says who is staff and who is a pupil. */
        NOBODY,
        /** Other schools have the same app: each must name groups of its own. */
        SHARED,
        /** The directory does not answer. */
        UNREACHABLE,
        /** The directory does not know this organisation, or is not one. */
        NO_DIRECTORY
    }

    /** @param by who opens it; empty for whoever runs Addo */
    public Outcome open(SchoolId school, Optional<PersonId> by, Wish wish) {
        var tenant = wish.tenant().strip().toLowerCase(Locale.ROOT);
        if (!Directory.isTenant(wish.kind(), tenant)) return Outcome.NO_TENANT;
        if (!isPlain(wish.clientId(), 4)) return Outcome.NO_CLIENT;
        if (!isAbsentOr(wish.staffGroup())
                || !isAbsentOr(wish.pupilGroup())
                || wish.secret().length() > LONGEST) return Outcome.NOT_UNDERSTOOD;
        var directory = new Directory(wish.kind(), tenant);
        if (directory.kind() == Directory.Kind.GOOGLE && wish.everybody().isEmpty()) return Outcome.NOBODY;
        try {
            return kept(school, by, wish, directory, discovery.at(authorities.issuer(directory)));
        } catch (SignInFailed failed) {
            return failed.refusal().isPresent() ? Outcome.NO_DIRECTORY : Outcome.UNREACHABLE;
        }
    }

    private Outcome kept(
            SchoolId school, Optional<PersonId> by, Wish wish, Directory directory, Discovery.Found found) {
        var door = new SchoolDoor(
                school,
                UUID.randomUUID(),
                directory,
                wish.clientId().strip(),
                group(wish.staffGroup()),
                group(wish.pupilGroup()),
                wish.everybody(),
                wish.tellsClasses(),
                !wish.secret().isBlank(),
                by,
                clock.instant());
        var places = new SchoolDoors.Places(
                authorities.issuer(directory),
                found.authorizationEndpoint(),
                found.tokenEndpoint(),
                found.jwksUri(),
                authorities.graphOf(directory));
        var secret = Optional.of(wish.secret().strip())
                .filter(text -> !text.isEmpty())
                .map(text -> master.seal(SqlSchoolDoors.label(school, places.issuer(), door.clientId()), text));
        return doors.keep(door, places, secret).isPresent() ? Outcome.OPENED : Outcome.SHARED;
    }

    private static Optional<String> group(String typed) {
        return Optional.of(typed.strip().toLowerCase(Locale.ROOT)).filter(id -> !id.isEmpty());
    }

    private static boolean isAbsentOr(String group) {
        return group.isBlank() || isPlain(group, 4);
    }

    private static boolean isPlain(String typed, int shortest) {
        return typed.strip().matches("[0-9A-Za-z._-]{" + shortest + "," + LONGEST + "}");
    }
}
