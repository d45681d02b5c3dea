package cymru.addo.curriculum;

import cymru.addo.content.Bilingual;
import java.util.List;
import java.util.Map;

/** Which of these belongs where? */
public record SortQuestion(Asked asked, List<Group> groups, List<Option> options, Map<String, String> solution)
        implements Question {
    /** A place to put things. */
    public record Group(String key, Bilingual text) {}

    public SortQuestion {
        groups = List.copyOf(groups);
        options = List.copyOf(options);
        solution = Map.copyOf(solution);
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.SORT;
    }
}
