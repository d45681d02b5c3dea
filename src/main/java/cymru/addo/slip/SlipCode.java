package cymru.addo.slip;

import cymru.addo.school.Sha256;
import java.security.SecureRandom;
import java.util.Locale;

/** A code for a telephone keyboard: ten letters without look-alikes, 45 bits behind a turnstile. */
final class SlipCode {
    private static final String LETTERS = "ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 10;
    private static final int GROUP = 5;

    private SlipCode() {}

    static String fresh(SecureRandom random) {
        var code = new StringBuilder();
        for (var i = 0; i < LENGTH; i++) {
            if (i == GROUP) code.append('-');
            code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    static String hash(String typed) {
        var plain = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "");
        return Sha256.hex("slip " + plain);
    }
}
