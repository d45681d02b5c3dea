package cymru.addo.classcode;

import cymru.addo.school.Sha256;
import java.security.SecureRandom;
import java.util.Locale;

/** How a code reads on the board: eight letters without look-alikes, 36 bits that last an hour and stand behind a turnstile. */
final class WrittenCode {
    private static final String LETTERS = "ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 8;
    private static final int GROUP = 4;

    private WrittenCode() {}

    static String fresh(SecureRandom random) {
        var code = new StringBuilder();
        for (var i = 0; i < LENGTH; i++) {
            if (i == GROUP) code.append('-');
            code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /** The hash of what was typed, whatever hyphens, spaces and small letters it came with. */
    static String hash(String typed) {
        return Sha256.hex("class " + typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", ""));
    }
}
