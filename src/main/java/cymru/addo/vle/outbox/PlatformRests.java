package cymru.addo.vle.outbox;

import cymru.addo.school.SchoolId;
import java.time.Duration;
import java.util.Optional;

/** Platforms that do not answer are left alone for a while: one message a time finds out whether they are back. */
interface PlatformRests {
    void failed(SchoolId school, String registration, Optional<Duration> asked);

    /** It answered: whatever waits for it is due at once. */
    void answered(SchoolId school, String registration);
}
