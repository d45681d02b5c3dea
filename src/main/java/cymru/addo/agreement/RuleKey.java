package cymru.addo.agreement;

/** The name of a promise that outlives its wording, so that next year's edition can say which promise changed. */
public record RuleKey(String value) implements Comparable<RuleKey> {
    public RuleKey {
        if (value == null || !value.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("A rule key is lower-case words joined by hyphens");
        }
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
