package cymru.addo.agreement;

import java.util.Optional;

/** The name of a promise that outlives its wording, so that next year's edition can say which promise changed. */
public record RuleKey(String value) implements Comparable<RuleKey> {
    public RuleKey {
        if (value == null || !isOne(value)) {
            throw new IllegalArgumentException("A rule key is lower-case words joined by hyphens");
        }
    }

    /** The key that somebody sent, if it is one at all. */
    public static Optional<RuleKey> in(String sent) {
        return Optional.of(sent).filter(RuleKey::isOne).map(RuleKey::new);
    }

    private static boolean isOne(String value) {
        return value.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    }

    @Override
    public int compareTo(RuleKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
