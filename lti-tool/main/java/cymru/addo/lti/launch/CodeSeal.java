package cymru.addo.lti.launch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Seals one text under a code of 256 random bits that is used for nothing else, which is why the nonce may stand still. AES-256-GCM. */
final class CodeSeal {
    private static final int TAG_BITS = 128;
    private static final byte[] NONCE = new byte[12];

    private final SecretKeySpec key;

    CodeSeal(String code) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            key = new SecretKeySpec(digest.digest(("seal of a held launch:" + code).getBytes(UTF_8)), "AES");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] seal(String text) {
        return apply(Cipher.ENCRYPT_MODE, text.getBytes(UTF_8));
    }

    String open(byte[] sealed) {
        return new String(apply(Cipher.DECRYPT_MODE, sealed), UTF_8);
    }

    private byte[] apply(int mode, byte[] input) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, NONCE));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A held launch does not open with its code", e);
        }
    }
}
