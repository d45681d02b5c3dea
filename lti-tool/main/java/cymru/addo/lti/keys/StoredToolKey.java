package cymru.addo.lti.keys;

import java.time.Instant;

/**
 * One of our key pairs as it rests in the host's store.
 *
 * @param number 1, 2, 3 and so on in the order of making; never used twice
 * @param kid the name under which platforms know the public half; never used twice
 * @param publicKey the public half as a JWK in JSON
 * @param sealedPrivateKey the private half, encrypted; nobody can read it without the master key
 */
public record StoredToolKey(int number, String kid, String publicKey, byte[] sealedPrivateKey, Instant createdAt) {
    public StoredToolKey {
        sealedPrivateKey = sealedPrivateKey.clone();
    }

    @Override
    public byte[] sealedPrivateKey() {
        return sealedPrivateKey.clone();
    }
}
