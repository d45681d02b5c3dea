package cymru.addo.attempt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** The order in which one attempt shows the options of one question: by chance, and always the same. */
final class Shuffle {
    private final Random random;

    Shuffle(long seed, int number, String question) {
        random = new Random(31 * (31 * seed + number) + question.hashCode());
    }

    /** Another order than the given one, which may be the solution. Two alone keep to chance: else theirs would tell. */
    <T> List<T> of(List<T> things) {
        var shuffled = new ArrayList<>(things);
        Collections.shuffle(shuffled, random);
        if (shuffled.equals(things) && things.size() > 2) {
            Collections.rotate(shuffled, 1);
        }
        return List.copyOf(shuffled);
    }
}
