package cymru.addo.lti;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** What we keep of a secret: enough to know it again, too little to use it. SHA-256, in base64url. */
public final class Fingerprint {
    private Fingerprint() {}

    public static String of(String secret) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sha256().digest(secret.getBytes(UTF_8)));
    }

    /** Whether this is the secret the fingerprint was taken of; takes the same time either way. */
    public static boolean matches(String fingerprint, String secret) {
        return MessageDigest.isEqual(fingerprint.getBytes(UTF_8), of(secret).getBytes(UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
