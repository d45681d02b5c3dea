package cymru.addo.lti.testing;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.lti.keys.StoredToolKey;
import cymru.addo.lti.keys.ToolKeyStore;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every keeper of our keys must do, in the heap as in a database. */
public interface ToolKeyStoreContract {
    ToolKeyStore store();

    private static StoredToolKey key(int number, String kid) {
        return new StoredToolKey(
                number,
                kid,
                "{\"kty\":\"RSA\"}",
                new byte[] {1, 2, (byte) 0xff},
                Instant.parse("2026-09-08T09:00:00Z"));
    }

    @Test
    default void isEmptyAtFirst() {
        assertThat(store().keys()).isEmpty();
    }

    @Test
    default void keepsAKeyAsItIs() {
        store().keepUnlessNumberTaken(key(1, "one"));

        assertThat(store().keys()).singleElement().usingRecursiveComparison().isEqualTo(key(1, "one"));
    }

    @Test
    default void listsTheOldestFirst() {
        store().keepUnlessNumberTaken(key(2, "two"));
        store().keepUnlessNumberTaken(key(1, "one"));
        store().keepUnlessNumberTaken(key(10, "ten"));

        assertThat(store().keys()).extracting(StoredToolKey::number).containsExactly(1, 2, 10);
    }

    @Test
    default void keepsTheFirstOfTwoKeysWithOneNumber() {
        store().keepUnlessNumberTaken(key(1, "mine"));
        store().keepUnlessNumberTaken(key(1, "theirs"));

        assertThat(store().keys()).extracting(StoredToolKey::kid).containsExactly("mine");
    }
}
