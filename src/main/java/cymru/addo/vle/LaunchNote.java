package cymru.addo.vle;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One line of the launch log: somebody knocked, and what became of it. Says nothing of who it was.
 *
 * @param registration the platform; a line about one that is not registered is never kept
 * @param message the kind of launch, where it was believed
 * @param passed the facts found true, by their names, in the order of the checks; empty where all were
 * @param failed the first fact that was not; there for {@link Outcome#REFUSED} alone
 * @param reason a fixed sentence of ours, in English
 * @param reference what the page of the refusal named, to find it by
 */
public record LaunchNote(
        String registration,
        Instant at,
        Optional<String> deployment,
        Optional<String> message,
        Outcome outcome,
        Optional<List<String>> passed,
        Optional<String> failed,
        Optional<String> reason,
        Optional<String> reference) {
    public LaunchNote {
        requireNonNull(registration, "registration");
        requireNonNull(at, "at");
    }

    /** What became of it. */
    public enum Outcome {
        LET_IN,
        REFUSED,
        /** Believed, but there is nothing here for a parent, or for nobody in particular. */
        NOTHING_HERE,
        /** The platform itself would not vouch. */
        PLATFORM_ERROR
    }
}
