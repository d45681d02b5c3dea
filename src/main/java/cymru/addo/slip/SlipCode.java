package cymru.addo.slip;

import cymru.addo.school.ReadableCode;
import cymru.addo.school.Sha256;
import java.security.SecureRandom;

/** A code for a telephone keyboard: ten letters without look-alikes, 45 bits behind a turnstile. */
final class SlipCode {
    private static final ReadableCode SHAPE = new ReadableCode(ReadableCode.LETTERS, 10, 5);

    private SlipCode() {}

    static String fresh(SecureRandom random) {
        return SHAPE.fresh(random);
    }

    /** The hash of what was typed, whatever hyphens, spaces and small letters it came with. */
    static String hash(String typed) {
        return Sha256.hex("slip " + SHAPE.plain(typed));
    }
}
