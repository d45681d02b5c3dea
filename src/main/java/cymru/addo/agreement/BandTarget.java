package cymru.addo.agreement;

import cymru.addo.content.ReadingAge;
import cymru.addo.school.Band;

/**
 * How hard a band's wording may be: the reading age it aims at, in English, and the longest sentence in either
 * language.
 */
public enum BandTarget {
    A(5, 6, 8),
    B(7, 8, 18),
    C(9, 10, 22),
    D(11, 12, 28);

    private final ReadingAge age;
    private final int longestSentence;

    BandTarget(int fromAge, int toAge, int longestSentence) {
        this.age = new ReadingAge(fromAge, toAge);
        this.longestSentence = longestSentence;
    }

    public static BandTarget of(Band band) {
        return valueOf(band.name());
    }

    public ReadingAge age() {
        return age;
    }

    /** The most words one sentence may have. */
    public int longestSentence() {
        return longestSentence;
    }
}
