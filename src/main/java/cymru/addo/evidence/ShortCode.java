package cymru.addo.evidence;

import static java.util.Objects.requireNonNull;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;

/**
 * A hash as people write it into minutes or type it from a receipt: its first 55 bits as eleven letters and digits without look-alikes, and a
 * twelfth by which a slip of the pen shows.
 */
public record ShortCode(String value) {
    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BASE = SYMBOLS.length();
    private static final int SYMBOL_BITS = 5;
    private static final int LENGTH = 11;
    private static final int GROUP = 4;
    private static final int HEX_DIGITS = 14;
    /** What of a hash is known for certain from its code. */
    private static final int PREFIX = 13;

    public ShortCode {
        requireNonNull(value, "value");
    }

    /** @param hash in hexadecimal digits */
    public static ShortCode of(String hash) {
        var bits = new BigInteger(hash.substring(0, HEX_DIGITS), 16).shiftRight(HEX_DIGITS * 4 - LENGTH * SYMBOL_BITS);
        var symbols = new StringBuilder();
        for (var at = LENGTH - 1; at >= 0; at--)
            symbols.append(SYMBOLS.charAt(bits.shiftRight(at * SYMBOL_BITS)
                    .and(BigInteger.valueOf(BASE - 1))
                    .intValue()));
        return new ShortCode(symbols.append(SYMBOLS.charAt(check(symbols))).toString());
    }

    /** What somebody typed, with whatever hyphens, spaces and small letters; empty where it can be no code. */
    public static Optional<ShortCode> typed(String text) {
        var plain = text.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1");
        if (plain.length() != LENGTH + 1 || plain.chars().anyMatch(letter -> SYMBOLS.indexOf(letter) < 0))
            return Optional.empty();
        var symbols = plain.substring(0, LENGTH);
        if (SYMBOLS.charAt(check(symbols)) != plain.charAt(LENGTH)) return Optional.empty();
        return Optional.of(new ShortCode(plain));
    }

    public boolean fits(String hash) {
        return of(hash).equals(this);
    }

    /** How a hash with this code begins: the start of the search for it. */
    String hashPrefix() {
        var bits = BigInteger.ZERO;
        for (var at = 0; at < LENGTH; at++)
            bits = bits.shiftLeft(SYMBOL_BITS).or(BigInteger.valueOf(SYMBOLS.indexOf(value.charAt(at))));
        return String.format("%0" + PREFIX + "x", bits.shiftRight(LENGTH * SYMBOL_BITS - PREFIX * 4));
    }

    /** Every second symbol counts twice, so that two that were swapped show too. */
    private static int check(CharSequence symbols) {
        var sum = 0;
        for (var at = 0; at < LENGTH; at++) {
            var counted = SYMBOLS.indexOf(symbols.charAt(at)) * (at % 2 == 0 ? 2 : 1);
            sum += counted / BASE + counted % BASE;
        }
        return (BASE - sum % BASE) % BASE;
    }

    /** In groups of four. */
    @Override
    public String toString() {
        return value.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }
}
