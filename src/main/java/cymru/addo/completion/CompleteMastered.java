package cymru.addo.completion;

import cymru.addo.attempt.Learner;
import cymru.addo.attempt.TakeQuiz;
import cymru.addo.completion.UncountedAttempts.Uncounted;
import cymru.addo.curriculum.Curricula;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import cymru.addo.year.SchoolYear;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Somebody understood a module this year before their class was set it, or before they joined the class: that counts. It is
 * looked for whenever something is set, and whenever a pupil comes in.
 */
@Dependent
public class CompleteMastered {
    private final UncountedAttempts attempts;
    private final Curricula curricula;
    private final TakeQuiz quiz;
    private final Completions completions;

    @Inject
    public CompleteMastered(UncountedAttempts attempts, Curricula curricula, TakeQuiz quiz, Completions completions) {
        this.attempts = attempts;
        this.curricula = curricula;
        this.quiz = quiz;
        this.completions = completions;
    }

    public void of(SchoolId school, PersonId person, SchoolYear year) {
        count(school, year, attempts.of(school, person, year));
    }

    public void in(SchoolId school, ClassGroupId classGroup, SchoolYear year) {
        count(school, year, attempts.in(school, classGroup, year));
    }

    private void count(SchoolId school, SchoolYear year, List<Uncounted> found) {
        found.forEach(each -> curricula.of(school).module(each.module()).ifPresent(module -> {
            var learner = new Learner(school, each.person(), year);
            var reached = quiz.understanding(learner, module);
            if (reached.isSafe()) completions.complete(learner, module.key(), reached, each.attempts());
        }));
    }
}
