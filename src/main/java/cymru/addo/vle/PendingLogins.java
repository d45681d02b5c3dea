package cymru.addo.vle;

import java.time.Instant;

/** The logins that were begun, are in time, and have not come back from their platform. */
public interface PendingLogins {
    /** How many there are, counted no further than this. */
    int count(Instant now, int atMost);
}
