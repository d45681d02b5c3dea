package cymru.addo.practice;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Fresh unguessable words: client ids, bearer tokens, launch ids. */
final class Randoms {
    private final SecureRandom random;

    Randoms(SecureRandom random) {
        this.random = random;
    }

    /** 32 hexadecimal digits, 128 bits. */
    String word() {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    SecureRandom source() {
        return random;
    }
}
