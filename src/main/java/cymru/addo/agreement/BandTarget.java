package cymru.addo.agreement;

import cymru.addo.school.Band;

/**
 * How hard a band's wording may be: the reading age it aims at, in English, and the longest sentence in either
 * language. The formula is no better than half a year, so half a year is allowed on either side.
 */
public enum BandTarget {
    A(5, 6, 8),
    B(7, 8, 18),
    C(9, 10, 22),
    D(11, 12, 28);

    static final double TOLERANCE = 0.5;

    private final int fromAge;
    private final int toAge;
    private final int longestSentence;

    BandTarget(int fromAge, int toAge, int longestSentence) {
        this.fromAge = fromAge;
        this.toAge = toAge;
        this.longestSentence = longestSentence;
    }

    public static BandTarget of(Band band) {
        return valueOf(band.name());
    }

    public boolean fits(Readability measured) {
        var age = measured.readingAge();
        return age >= fromAge - TOLERANCE && age <= toAge + TOLERANCE;
    }

    public int fromAge() {
        return fromAge;
    }

    public int toAge() {
        return toAge;
    }

    /** The most words one sentence may have. */
    public int longestSentence() {
        return longestSentence;
    }
}
