package cymru.addo.curriculum;

import cymru.addo.content.ReadingAge;
import cymru.addo.school.Band;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** For whom a module is written: pupils of a band, the staff, or parents and carers. */
public enum Audience {
    A(5, 6, 8),
    B(7, 8, 12),
    C(9, 10, 16),
    D(11, 12, 20),
    STAFF(11, 12, 20),
    PARENT(11, 12, 20);

    private final ReadingAge readingAge;
    private final int longestSentence;

    Audience(int fromAge, int toAge, int longestSentence) {
        this.readingAge = new ReadingAge(fromAge, toAge);
        this.longestSentence = longestSentence;
    }

    public static Audience of(Band band) {
        return valueOf(band.name());
    }

    /** The audience that a module's file names, if it is one at all. */
    static Optional<Audience> named(String name) {
        return Stream.of(values())
                .filter(audience -> audience.written().equals(name))
                .findFirst();
    }

    public Optional<Band> band() {
        return Stream.of(Band.values())
                .filter(band -> band.name().equals(name()))
                .findFirst();
    }

    public boolean isPupils() {
        return band().isPresent();
    }

    /** As it stands in a module's file, and in the first letter of the module's code. */
    String written() {
        return isPupils() ? name() : name().toLowerCase(Locale.ROOT);
    }

    public char letter() {
        return name().charAt(0);
    }

    public ReadingAge readingAge() {
        return readingAge;
    }

    /** The most words one sentence should have, in either language. */
    public int longestSentence() {
        return longestSentence;
    }
}
