package cymru.addo.appointment;

import cymru.addo.school.Sha256;
import java.security.SecureRandom;
import java.util.Locale;

/** A code people can read out and type: sixteen letters and digits without look-alikes, 78 bits that nobody guesses. */
final class Code {
    private static final String LETTERS = "ABCDEFGHJKMNPQRSTVWXYZ23456789";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;

    private Code() {}

    static String fresh(SecureRandom random) {
        var code = new StringBuilder();
        for (var i = 0; i < LENGTH; i++) {
            if (i > 0 && i % GROUP == 0) code.append('-');
            code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /** The hash of what was typed, whatever hyphens, spaces and small letters it came with. */
    static String hash(String typed) {
        var plain = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return Sha256.hex(plain);
    }
}
