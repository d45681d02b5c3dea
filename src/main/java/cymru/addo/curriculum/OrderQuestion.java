package cymru.addo.curriculum;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What comes first? The options stand in the right order here, and in another wherever they are shown. */
public record OrderQuestion(Asked asked, List<Option> options) implements Question {
    public OrderQuestion {
        options = List.copyOf(options);
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.ORDER;
    }

    /** The place of each option, the first being 1. */
    @Override
    public Map<String, String> solution() {
        return IntStream.range(0, options.size())
                .boxed()
                .collect(toMap(place -> options.get(place).key(), place -> String.valueOf(place + 1)));
    }
}
