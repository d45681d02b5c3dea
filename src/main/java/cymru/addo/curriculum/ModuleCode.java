package cymru.addo.curriculum;

import java.util.Comparator;
import java.util.stream.Stream;

/**
 * A module's place on the map: for whom, and which one of theirs. B2 is the second for band B. From 10 on the numbers are a
 * school's own.
 */
public record ModuleCode(Audience audience, int number) implements Comparable<ModuleCode> {
    static final int FIRST_OWN = 10;

    public ModuleCode {
        if (number < 1 || number > 99) {
            throw new IllegalArgumentException("Modules of one audience are numbered from 1 to 99");
        }
    }

    public static ModuleCode of(String code) {
        if (code == null || !code.matches("[ABCDSP][1-9][0-9]?")) {
            throw new IllegalArgumentException("A module's code is one of A, B, C, D, S, P and a number");
        }
        return new ModuleCode(withLetter(code.charAt(0)), Integer.parseInt(code.substring(1)));
    }

    private static Audience withLetter(char letter) {
        return Stream.of(Audience.values())
                .filter(audience -> audience.letter() == letter)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public int compareTo(ModuleCode other) {
        return Comparator.comparing((ModuleCode code) -> code.audience)
                .thenComparing(code -> code.number)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return "" + audience.letter() + number;
    }
}
