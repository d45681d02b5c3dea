package cymru.addo.vle;

import cymru.addo.school.ClassGroupId;
import cymru.addo.school.SchoolId;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/** When each class's list was read, how that went, and whose turn it is. One node at a time reads the list of a class. */
public interface RosterRefreshings {
    /** How the reading of a class's list stands. */
    Reading of(SchoolId school, ClassGroupId classGroup);

    /** A class that somebody still uses and whose list is due; nobody else gets it while we read. */
    Optional<Due> take();

    /** @param differences where to ask for changes only, where the platform offers that */
    void succeeded(SchoolId school, ClassGroupId classGroup, boolean whole, Optional<URI> differences);

    /** @param reason in English, for the log and the administrator */
    void failed(SchoolId school, ClassGroupId classGroup, String reason);

    record Due(SchoolId school, ClassGroupId classGroup) {}

    /**
     * @param readAt when it was last read, whole or its changes
     * @param wholeAt when it was last read whole
     * @param failedAt when reading it last failed; empty once it worked again
     */
    record Reading(
            Optional<Instant> readAt,
            Optional<Instant> wholeAt,
            Optional<URI> differences,
            Optional<Instant> failedAt,
            Optional<String> failure) {}
}
