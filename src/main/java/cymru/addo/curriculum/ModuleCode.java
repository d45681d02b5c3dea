package cymru.addo.curriculum;

import java.util.Comparator;
import java.util.stream.Stream;

/** A module's place on the map: for whom, and which one of theirs. B2 is the second for band B. */
public record ModuleCode(Audience audience, int number) implements Comparable<ModuleCode> {
    public ModuleCode {
        if (number < 1 || number > 9) {
            throw new IllegalArgumentException("Modules of one audience are numbered from 1 to 9");
        }
    }

    public static ModuleCode of(String code) {
        if (code == null || !code.matches("[ABCDSP][1-9]")) {
            throw new IllegalArgumentException("A module's code is one of A, B, C, D, S, P and a number");
        }
        return new ModuleCode(withLetter(code.charAt(0)), code.charAt(1) - '0');
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
