package cymru.addo.lti.grade;

import cymru.addo.lti.Claims;
import java.math.BigDecimal;
import java.util.Optional;

/** Marks as numbers that lose nothing on the way: 8, 0.5, never 8.0E0. */
final class Numbers {
    private static final int LONGEST = 20;

    private Numbers() {}

    static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static Optional<BigDecimal> in(Claims json, String name) {
        return json.number(name).map(Object::toString).flatMap(Numbers::read);
    }

    private static Optional<BigDecimal> read(String text) {
        if (text.length() > LONGEST) return Optional.empty();
        try {
            return Optional.of(plain(new BigDecimal(text)));
        } catch (ArithmeticException | NumberFormatException notANumber) {
            return Optional.empty();
        }
    }
}
