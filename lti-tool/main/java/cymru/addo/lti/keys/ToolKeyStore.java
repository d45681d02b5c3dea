package cymru.addo.lti.keys;

import java.util.List;

/** Where our keys rest. The host keeps them, for all its nodes alike. */
public interface ToolKeyStore {
    /** All keys ever made, oldest first. */
    List<StoredToolKey> keys();

    /** Keeps the key unless one of that number is kept already: of two nodes that make the same number, one wins. */
    void keepUnlessNumberTaken(StoredToolKey key);
}
