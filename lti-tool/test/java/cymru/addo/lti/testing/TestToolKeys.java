package cymru.addo.lti.testing;

import cymru.addo.lti.keys.MasterKey;
import cymru.addo.lti.keys.ToolKeys;
import java.security.SecureRandom;
import java.time.Clock;

/** Our own keys, begun and kept in the heap. */
public final class TestToolKeys {
    private TestToolKeys() {}

    public static ToolKeys begun(Clock clock) {
        var keys = new ToolKeys(new MemoryToolKeyStore(), new MasterKey(new byte[32], new SecureRandom()), clock);
        keys.begin();
        return keys;
    }
}
