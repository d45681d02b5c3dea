package cymru.addo.curriculum;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import cymru.addo.content.Bilingual;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which of these? One or several options are right. A true-or-false question also knows what each option says; a best reply
 * has the messages that went before.
 *
 * @param says for each option of a true-or-false question, whether it says true
 */
public record ChoiceQuestion(
        Asked asked,
        QuestionKind kind,
        List<Option> options,
        Set<String> right,
        Map<String, Boolean> says,
        List<Message> thread)
        implements Question {
    /** The value of an option that is chosen. */
    public static final String CHOSEN = "chosen";

    /** One message of a thread. */
    public record Message(Bilingual who, Bilingual text) {}

    public ChoiceQuestion {
        options = List.copyOf(options);
        right = Set.copyOf(right);
        says = Map.copyOf(says);
        thread = List.copyOf(thread);
    }

    @Override
    public Map<String, String> solution() {
        return right.stream().collect(toMap(identity(), key -> CHOSEN));
    }
}
