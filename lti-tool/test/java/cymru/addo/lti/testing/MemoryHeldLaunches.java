package cymru.addo.lti.testing;

import cymru.addo.lti.launch.HeldLaunch;
import cymru.addo.lti.launch.HeldLaunches;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Launches on hold in the heap. */
public final class MemoryHeldLaunches implements HeldLaunches {
    private final Map<String, HeldLaunch> byState = new ConcurrentHashMap<>();

    @Override
    public void hold(HeldLaunch launch) {
        byState.put(launch.stateHash(), launch);
    }

    @Override
    public Optional<HeldLaunch> take(String codeHash, Instant now) {
        return byState.values().stream()
                .filter(launch -> launch.codeHash().equals(codeHash))
                .filter(launch -> now.isBefore(launch.expiresAt()))
                .filter(launch -> byState.remove(launch.stateHash(), launch))
                .findFirst();
    }

    public Iterable<HeldLaunch> all() {
        return byState.values();
    }
}
