package cymru.addo.curriculum;

import cymru.addo.content.Bilingual;
import java.util.List;
import java.util.Map;

/**
 * One question of a quiz. What is right is held the same way for every kind: which value belongs to which option, where an
 * option without a value is to be left alone. So an answer is right when it is equal to the solution.
 */
public sealed interface Question permits ChoiceQuestion, SortQuestion, OrderQuestion, MatchQuestion {
    Asked asked();

    QuestionKind kind();

    List<Option> options();

    /** What belongs to each option, by the options' keys. Never sent to a browser. */
    Map<String, String> solution();

    default String key() {
        return asked().key();
    }

    /** Whether it concerns immediate safety, so that nobody has mastered the module without it. */
    default boolean isCritical() {
        return asked().critical();
    }

    /** The page to go back to. */
    default String teaches() {
        return asked().teaches();
    }

    /** The words of the question, in other words for somebody who meets it again. */
    default Bilingual ask(boolean again) {
        return again ? asked().again().orElse(asked().ask()) : asked().ask();
    }

    /** The SHA-256 of everything that is asked, offered, right and said back, in 64 hexadecimal digits. */
    default String hash() {
        return QuestionHash.of(this);
    }
}
