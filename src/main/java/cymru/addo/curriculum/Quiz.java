package cymru.addo.curriculum;

import java.util.List;
import java.util.Optional;

/** The questions at the end of a module. Where it is not scored, they are talked through until all are right. */
public record Quiz(boolean scored, List<Question> questions) {
    public Quiz {
        questions = List.copyOf(questions);
    }

    public Optional<Question> question(String key) {
        return questions.stream().filter(question -> question.key().equals(key)).findFirst();
    }
}
