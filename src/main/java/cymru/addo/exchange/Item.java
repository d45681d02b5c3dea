package cymru.addo.exchange;

import cymru.addo.curriculum.QuestionKind;
import java.util.List;

/**
 * A question as far as other systems know such a thing, in one language: something is asked, and of the lines below it some are right, or
 * each belongs somewhere.
 *
 * @param name what it is called in the file
 */
public record Item(String name, QuestionKind kind, String text, List<Line> lines) {
    /**
     * @param goes where it belongs; empty in a question of choices
     * @param feedback empty where the format holds none
     */
    public record Line(String text, boolean right, String goes, String feedback) {}

    public Item {
        lines = List.copyOf(lines);
    }

    /** Whether each line belongs somewhere. */
    public boolean isMatching() {
        return !kind.isChoice();
    }

    boolean isOneRight() {
        return lines.stream().filter(Line::right).count() == 1;
    }

    /** The name in a file, from which the kind can be told again. */
    String label() {
        return name + " (" + kind.written() + ")";
    }
}
