package cymru.addo.vle.signin;

import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The doors for sign-in that schools have opened. */
public interface SchoolDoors {
    List<SchoolDoor> of(SchoolId school);

    /** A door that is open, of whichever school. */
    Optional<SchoolDoor> open(UUID id);

    /**
     * Keeps a door; one of the same school, directory and app is replaced, and opened again where it was closed.
     *
     * @return its id; empty where other schools have a door of that app, and this one names no group of its own, or one of theirs does not
     */
    Optional<UUID> keep(SchoolDoor door, Places places, Optional<byte[]> sealedSecret);

    /** Closes a door for good: nobody comes in by it, and what they did stays. */
    boolean close(SchoolId school, UUID id, PersonId by, Instant at);

    /** @param graph where the directory tells of groups and classes */
    record Places(String issuer, URI authorizationEndpoint, URI tokenEndpoint, URI jwksUri, Optional<URI> graph) {}
}
