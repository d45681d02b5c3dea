package cymru.addo.lti.testing;

import cymru.addo.lti.keys.MasterKey;
import cymru.addo.lti.keys.StoredToolKey;
import cymru.addo.lti.keys.ToolKeys;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;

/** Our own keys, begun and kept in the heap. */
public final class TestToolKeys {
    private static final List<StoredToolKey> MADE = made();

    private TestToolKeys() {}

    /** Keys made once for all tests, in a store of their own. */
    public static ToolKeys begun(Clock clock) {
        var store = new MemoryToolKeyStore();
        for (var key : MADE)
            store.keepUnlessNumberTaken(new StoredToolKey(
                    key.number(), key.kid(), key.publicKey(), key.sealedPrivateKey(), clock.instant()));
        return keysIn(store, clock);
    }

    private static List<StoredToolKey> made() {
        var store = new MemoryToolKeyStore();
        keysIn(store, TestClock.ofAMorning()).begin();
        return store.keys();
    }

    private static ToolKeys keysIn(MemoryToolKeyStore store, Clock clock) {
        return new ToolKeys(store, new MasterKey(new byte[32], new SecureRandom()), clock);
    }
}
