package cymru.addo.classcode;

import cymru.addo.school.ReadableCode;
import cymru.addo.school.Sha256;
import java.security.SecureRandom;

/** How a code reads on the board: eight letters without look-alikes, 36 bits that last an hour and stand behind a turnstile. */
final class WrittenCode {
    private static final ReadableCode SHAPE = new ReadableCode(ReadableCode.LETTERS, 8, 4);

    private WrittenCode() {}

    static String fresh(SecureRandom random) {
        return SHAPE.fresh(random);
    }

    /** The hash of what was typed, whatever hyphens, spaces and small letters it came with. */
    static String hash(String typed) {
        return Sha256.hex("class " + SHAPE.plain(typed));
    }
}
