package cymru.addo.lti;

import java.security.SecureRandom;
import java.util.Base64;

/** Makes what nobody can guess: 256 random bits in base64url, which every platform hands back unchanged. */
public final class Secrets {
    private static final int BYTES = 32;

    private final SecureRandom random;

    public Secrets(SecureRandom random) {
        this.random = random;
    }

    public String fresh() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
