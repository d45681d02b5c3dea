package cymru.addo.vle;

import static java.util.Objects.requireNonNull;

import cymru.addo.school.SchoolId;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** By what people come into a school, whichever of its doors they take. */
public interface WaysIn {
    /** Each of them, open or not. */
    Map<Kind, Way> of(SchoolId school);

    /** The door that a tab in Microsoft Teams leads to: of several, the first that was opened. */
    Optional<Door> forTeams(SchoolId school);

    /** Where people sign in whom a tab in Microsoft Teams leads to this door; empty where no such door is open, of whichever school. */
    Optional<URI> directoryOfTab(UUID door);

    enum Kind {
        PLATFORM,
        MICROSOFT,
        GOOGLE,
        CODE
    }

    /**
     * @param open how many are open now
     * @param lastUsed when somebody last came in by one
     */
    record Way(long open, Optional<Instant> lastUsed) {
        static final Way NONE = new Way(0, Optional.empty());

        public Way {
            requireNonNull(lastUsed, "lastUsed");
        }
    }

    /** @param client by what the directory knows the school's app */
    record Door(UUID id, String client) {}
}
