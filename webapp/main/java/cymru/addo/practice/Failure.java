package cymru.addo.practice;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** How a service behaves: well, or in one of the ways in which real platforms fail their tools. */
enum Failure {
    OK,
    SLOW,
    /** Says nothing at all for longer than any tool waits. */
    HANG,
    /** Hangs up, as a server that is down. */
    OFF,
    ERROR,
    /** Takes no token, however good. */
    UNAUTHORIZED,
    /** Asks for patience with Retry-After. */
    BUSY,
    WRONG_TYPE,
    /** Does not know what it once made. */
    FORGOTTEN;

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean answersItself() {
        return this != OK && this != SLOW;
    }

    Answer answer(Duration slowness) {
        return switch (this) {
            case ERROR -> Answer.of(500, "text/plain", "Switched to failure");
            case UNAUTHORIZED -> Access.refused();
            case BUSY ->
                Answer.refused(429, "Too many requests")
                        .with("Retry-After", Long.toString(Math.max(1, slowness.toSeconds())));
            case WRONG_TYPE -> Answer.html(200, "<!DOCTYPE html><title>Welcome</title><p>Welcome</p>");
            case FORGOTTEN -> Answer.refused(404, "Not Found: switched to failure");
            default -> Answer.NONE;
        };
    }

    static Optional<Failure> of(String word) {
        for (var failure : values()) if (failure.word().equals(word)) return Optional.of(failure);
        return Optional.empty();
    }
}
