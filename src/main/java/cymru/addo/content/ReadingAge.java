package cymru.addo.content;

/** The age at which words should read with ease. The formula is no better than half a year, so that much is allowed. */
public record ReadingAge(int from, int to) {
    private static final double TOLERANCE = 0.5;

    public boolean fits(Readability measured) {
        return measured.readingAge() >= from - TOLERANCE && !isBelow(measured);
    }

    /** Whether the words are harder than these readers can be asked for. */
    public boolean isBelow(Readability measured) {
        return measured.readingAge() > to + TOLERANCE;
    }

    @Override
    public String toString() {
        return from + " to " + to;
    }
}
