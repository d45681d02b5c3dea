package cymru.addo.lti.grade;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/** So many out of so many. More than the maximum is allowed; less than nothing is not. */
public record Marks(BigDecimal given, BigDecimal maximum) {
    public Marks {
        if (requireNonNull(given).signum() < 0) throw new IllegalArgumentException("Marks are not negative");
        if (requireNonNull(maximum).signum() <= 0) throw new IllegalArgumentException("Marks are out of something");
    }

    public static Marks of(long given, long maximum) {
        return new Marks(BigDecimal.valueOf(given), BigDecimal.valueOf(maximum));
    }
}
