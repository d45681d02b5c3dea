package cymru.addo.lti.keys;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The keys by which platforms know us. The newest waits to be used, so that platforms have seen it before it signs; the one
 * before it signs; the one before that is still shown for what it signed last. Rotating makes a new one and moves each on.
 *
 * @see <a href="https://www.imsglobal.org/spec/security/v1p0/#h_key-set-url">Security Framework, key set URL</a>
 */
public final class ToolKeys {
    private static final Duration SIGNING_TIME = Duration.ofDays(90);
    private static final int SHOWN = 3;
    private static final int RSA_BITS = 2048;

    private final ToolKeyStore store;
    private final MasterKey master;
    private final Clock clock;

    public ToolKeys(ToolKeyStore store, MasterKey master, Clock clock) {
        this.store = store;
        this.master = master;
        this.clock = clock;
    }

    /** Makes the first two keys unless there are keys: to be called at every start, on every node. */
    public void begin() {
        while (store.keys().size() < 2) makeNumber(newestNumber() + 1);
    }

    /** Makes the waiting key the signing one. The key that signed until now is shown until the next rotation. */
    public void rotate() {
        begin();
        makeNumber(newestNumber() + 1);
    }

    /** Rotates when the newest key has waited for a whole signing time; harmless to call every day on every node. */
    public void rotateIfDue() {
        rotateAfter(SIGNING_TIME);
    }

    /**
     * Rotates when the newest key has waited so long, so that every platform has had the time to see it.
     *
     * @return false, and nothing is changed, when it has not
     */
    public boolean rotateAfter(Duration waited) {
        begin();
        var newest = newest();
        if (newest.createdAt().plus(waited).isAfter(clock.instant())) return false;
        makeNumber(newest.number() + 1);
        return true;
    }

    /** When the newest key was made, which is when the one before it began to sign. */
    public Instant rotatedAt() {
        begin();
        return newest().createdAt();
    }

    /** The public keys, as they are published. */
    public String publicKeySet() {
        return new JWKSet(shown().stream().map(ToolKeys::publicHalf).toList()).toString(true);
    }

    /** The key that signs today, with its private half. */
    public RSAKey signing() {
        var keys = shown();
        var current = keys.size() == 1 ? keys.get(0) : keys.get(keys.size() - 2);
        return parsed(master.open(current.kid(), current.sealedPrivateKey())).toRSAKey();
    }

    private List<StoredToolKey> shown() {
        var keys = store.keys();
        if (keys.isEmpty()) throw new IllegalStateException("The tool has no keys yet; begin() makes them");
        return keys.subList(Math.max(0, keys.size() - SHOWN), keys.size());
    }

    private StoredToolKey newest() {
        var keys = store.keys();
        return keys.get(keys.size() - 1);
    }

    private int newestNumber() {
        return store.keys().isEmpty() ? 0 : newest().number();
    }

    private void makeNumber(int number) {
        var pair = generated();
        store.keepUnlessNumberTaken(new StoredToolKey(
                number,
                pair.getKeyID(),
                pair.toPublicJWK().toJSONString(),
                master.seal(pair.getKeyID(), pair.toJSONString()),
                clock.instant()));
    }

    /** Named by its own thumbprint, so that no name ever comes back. */
    private static RSAKey generated() {
        try {
            return new RSAKeyGenerator(RSA_BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("No key could be made", e);
        }
    }

    private static JWK publicHalf(StoredToolKey key) {
        return parsed(key.publicKey()).toPublicJWK();
    }

    private static JWK parsed(String json) {
        try {
            return JWK.parse(json);
        } catch (ParseException e) {
            throw new IllegalStateException("A stored key cannot be read", e);
        }
    }
}
