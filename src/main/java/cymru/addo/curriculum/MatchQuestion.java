package cymru.addo.curriculum;

import static java.util.stream.Collectors.toMap;

import cymru.addo.content.Bilingual;
import java.util.List;
import java.util.Map;

/** What goes with what? Each option has one partner, which goes by the option's own key. */
public record MatchQuestion(Asked asked, List<Option> options, Map<String, Bilingual> partners) implements Question {
    public MatchQuestion {
        options = List.copyOf(options);
        partners = Map.copyOf(partners);
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.MATCH;
    }

    @Override
    public Map<String, String> solution() {
        return options.stream().collect(toMap(Option::key, Option::key));
    }
}
