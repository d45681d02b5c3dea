package cymru.addo.lti.testing;

import cymru.addo.lti.keys.StoredToolKey;
import cymru.addo.lti.keys.ToolKeyStore;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;

/** Our keys kept in the heap. */
public final class MemoryToolKeyStore implements ToolKeyStore {
    private final ConcurrentSkipListMap<Integer, StoredToolKey> keys = new ConcurrentSkipListMap<>();

    @Override
    public List<StoredToolKey> keys() {
        return List.copyOf(keys.values());
    }

    @Override
    public void keepUnlessNumberTaken(StoredToolKey key) {
        keys.putIfAbsent(key.number(), key);
    }
}
