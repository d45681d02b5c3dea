package cymru.addo.vle;

import java.time.Instant;

/** Clears away logins that nobody finished, and those used up, once they have expired. */
public interface LoginSweep {
    int sweep(Instant before);
}
