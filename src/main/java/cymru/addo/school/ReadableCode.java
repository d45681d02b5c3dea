package cymru.addo.school;

import java.security.SecureRandom;
import java.util.Locale;

/**
 * How codes are made that people read out and type, in groups with a hyphen between.
 *
 * @param symbols the letters, and digits if there are any, that a code is made of: none that look alike
 */
public record ReadableCode(String symbols, int length, int group) {
    public static final String LETTERS = "ABCDEFGHJKMNPQRSTVWXYZ";
    public static final String LETTERS_AND_DIGITS = LETTERS + "23456789";

    public String fresh(SecureRandom random) {
        var code = new StringBuilder();
        for (var at = 0; at < length; at++) {
            if (at > 0 && at % group == 0) code.append('-');
            code.append(symbols.charAt(random.nextInt(symbols.length())));
        }
        return code.toString();
    }

    /** What was typed, whatever hyphens, spaces and small letters it came with. */
    public String plain(String typed) {
        var others = symbols.equals(LETTERS) ? "[^A-Z]" : "[^A-Z0-9]";
        return typed.toUpperCase(Locale.ROOT).replaceAll(others, "");
    }
}
