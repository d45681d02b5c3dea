package cymru.addo.vle;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A learning platform as the school that registered it looks after it: whence people come in, when they last did, and whether
 * they still may.
 *
 * @param lastLaunch as far back as the launch log goes
 * @param retiredAt empty while it is in use
 */
public record Platform(
        UUID id,
        String issuer,
        String clientId,
        Instant since,
        Optional<Instant> lastLaunch,
        Optional<Instant> retiredAt,
        List<Place> places) {
    public Platform {
        places = List.copyOf(places);
    }

    public boolean isRetired() {
        return retiredAt.isPresent();
    }

    /**
     * Where on the platform the tool was installed: the whole of it, a part, a course.
     *
     * @param deployment the platform's own name for it
     * @param at since when it is so; for one that waits, when it last tried
     */
    public record Place(String deployment, Standing standing, Instant at) {}

    /** Whether people may come in from there. */
    public enum Standing {
        ACCEPTED,
        WAITING,
        REFUSED
    }
}
