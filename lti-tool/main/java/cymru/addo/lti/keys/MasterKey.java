package cymru.addo.lti.keys;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The key to our keys: 256 bits from the host's configuration. What it seals opens only under the same label. */
public final class MasterKey {
    private static final int BYTES = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final SecureRandom random;

    public MasterKey(byte[] secret, SecureRandom random) {
        if (secret.length != BYTES) throw new IllegalArgumentException("The master key must have 256 bits");
        this.key = new SecretKeySpec(secret, "AES");
        this.random = random;
    }

    public byte[] seal(String label, String text) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        var sealed = apply(Cipher.ENCRYPT_MODE, nonce, label, text.getBytes(UTF_8));
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    /** @throws IllegalStateException where it was sealed with another key, or under another label */
    public String open(String label, byte[] sealed) {
        var nonce = Arrays.copyOf(sealed, NONCE);
        return new String(
                apply(Cipher.DECRYPT_MODE, nonce, label, Arrays.copyOfRange(sealed, NONCE, sealed.length)), UTF_8);
    }

    private byte[] apply(int mode, byte[] nonce, String label, byte[] input) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(label.getBytes(UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The tool's keys do not open with this master key", e);
        }
    }
}
