package cymru.addo.architecture.canary;

import java.time.Instant;

/** Wrong: the clock is injected. */
class AsksTheSystemForTheTime {
    Instant now = Instant.now();
}
