package cymru.addo.lti.launch;

import java.time.Instant;
import java.util.Optional;

/** The launches on hold. The host keeps them for a few minutes, where every node finds them. */
public interface HeldLaunches {
    /** Instead of one that the same login had on hold before. */
    void hold(HeldLaunch launch);

    /** Takes the launch out. It goes to exactly one caller, however many ask at once, and to none once it has expired. */
    Optional<HeldLaunch> take(String codeHash, Instant now);
}
