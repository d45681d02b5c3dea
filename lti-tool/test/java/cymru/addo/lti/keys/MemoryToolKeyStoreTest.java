package cymru.addo.lti.keys;

import cymru.addo.lti.testing.MemoryToolKeyStore;
import cymru.addo.lti.testing.ToolKeyStoreContract;

class MemoryToolKeyStoreTest implements ToolKeyStoreContract {
    private final ToolKeyStore store = new MemoryToolKeyStore();

    @Override
    public ToolKeyStore store() {
        return store;
    }
}
