package cymru.addo.architecture.canary;

import java.time.Instant;

/** Wrong: no test could move its clock. */
class AsksTheSystemForTheTime {
    Instant now() {
        return Instant.now();
    }
}
