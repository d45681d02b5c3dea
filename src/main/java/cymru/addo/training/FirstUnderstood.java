package cymru.addo.training;

import cymru.addo.attempt.Understanding;
import cymru.addo.curriculum.CurriculumModule;
import cymru.addo.training.StaffAnswers.Given;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the end of the attempt with which somebody had understood a module for the first time. */
final class FirstUnderstood {
    private FirstUnderstood() {}

    /** @param answers one person's, in one module, in their order */
    static Optional<Instant> in(CurriculumModule module, List<Given> answers) {
        Set<String> right = new HashSet<>();
        for (int i = 0; i < answers.size(); i++) {
            var answer = answers.get(i);
            if (answer.right()) right.add(answer.question());
            else right.remove(answer.question());
            if (endsAnAttempt(answers, i) && new Understanding(module.quiz(), right).isMastered())
                return answer.finishedAt();
        }
        return Optional.empty();
    }

    private static boolean endsAnAttempt(List<Given> answers, int i) {
        var end = answers.get(i).finishedAt();
        return end.isPresent()
                && (i + 1 == answers.size() || !answers.get(i + 1).finishedAt().equals(end));
    }
}
