package cymru.addo.passport;

import java.time.Instant;
import java.util.List;

/** What passports are sealed with, so that a letter that was changed in one shows. */
public interface PassportSeal {
    Sealed seal(Passport passport);

    /** Every key that passports were ever sealed with, the oldest first. */
    List<Key> keys();

    /**
     * @param document the passport and its signature
     * @param key the public key as JSON
     */
    record Sealed(String document, String key, String fingerprint) {}

    /** @param fingerprint by which people tell a key, in groups of four */
    record Key(String fingerprint, Instant since) {}
}
