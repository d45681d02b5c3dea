package cymru.addo.appointment;

import cymru.addo.school.ReadableCode;
import cymru.addo.school.Sha256;
import java.security.SecureRandom;

/** A code people can read out and type: sixteen letters and digits without look-alikes, 78 bits that nobody guesses. */
final class Code {
    private static final ReadableCode SHAPE = new ReadableCode(ReadableCode.LETTERS_AND_DIGITS, 16, 4);

    private Code() {}

    static String fresh(SecureRandom random) {
        return SHAPE.fresh(random);
    }

    /** The hash of what was typed, whatever hyphens, spaces and small letters it came with. */
    static String hash(String typed) {
        return Sha256.hex(SHAPE.plain(typed));
    }
}
