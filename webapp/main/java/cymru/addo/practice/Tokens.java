package cymru.addo.practice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The bearer tokens this platform has given out: what they allow, to which tool, for an hour. */
final class Tokens {
    static final Duration LIFE = Duration.ofHours(1);

    record Grant(Tool tool, List<String> scopes, Instant until) {}

    private final Map<String, Grant> given = new ConcurrentHashMap<>();
    private final Clock clock;
    private final Randoms randoms;

    Tokens(Clock clock, Randoms randoms) {
        this.clock = clock;
        this.randoms = randoms;
    }

    String give(Tool tool, List<String> scopes) {
        given.values().removeIf(grant -> !grant.until().isAfter(clock.instant()));
        var token = randoms.word();
        given.put(token, new Grant(tool, scopes, clock.instant().plus(LIFE)));
        return token;
    }

    Optional<Tool> allows(String token, String scope) {
        return Optional.ofNullable(given.get(token))
                .filter(grant -> grant.until().isAfter(clock.instant()))
                .filter(grant -> grant.scopes().contains(scope))
                .map(Grant::tool);
    }
}
