package cymru.addo.attempt;

import cymru.addo.curriculum.Option;
import java.util.List;

/**
 * What an answer was worth. It carries the hash of the question as it was asked, and is never given anew when the question
 * changes.
 *
 * @param said the options whose feedback the person now reads: what they chose, or what they put in its right place
 */
public record Mark(String question, String questionHash, boolean right, List<Option> said) {
    public Mark {
        said = List.copyOf(said);
    }
}
