package cymru.addo.completion;

import cymru.addo.assignment.ToldOfAssignments;
import cymru.addo.attempt.Learner;
import cymru.addo.attempt.TakeQuiz;
import cymru.addo.completion.UncountedAttempts.Uncounted;
import cymru.addo.curriculum.Curricula;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import cymru.addo.school.Schools;
import cymru.addo.year.SchoolYear;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/**
 * Somebody understood a module this year before their class was set it, or before they joined the class: that counts. It is
 * looked for whenever something is set, and whenever a pupil comes in.
 */
@Dependent
public class CompleteMastered implements ToldOfAssignments {
    private final UncountedAttempts attempts;
    private final Curricula curricula;
    private final TakeQuiz quiz;
    private final Completions completions;
    private final Schools schools;
    private final Clock clock;

    @Inject
    public CompleteMastered(
            UncountedAttempts attempts,
            Curricula curricula,
            TakeQuiz quiz,
            Completions completions,
            Schools schools,
            Clock clock) {
        this.attempts = attempts;
        this.curricula = curricula;
        this.quiz = quiz;
        this.completions = completions;
        this.schools = schools;
        this.clock = clock;
    }

    public void of(SchoolId school, PersonId person) {
        var year = year(school);
        count(school, year, attempts.of(school, person, year));
    }

    @Override
    public void set(SchoolId school, ClassGroupId classGroup) {
        var year = year(school);
        count(school, year, attempts.in(school, classGroup, year));
    }

    private SchoolYear year(SchoolId school) {
        return schools.find(school).orElseThrow().yearAt(clock.instant());
    }

    private void count(SchoolId school, SchoolYear year, List<Uncounted> found) {
        found.forEach(each -> curricula.of(school).module(each.module()).ifPresent(module -> {
            var learner = new Learner(school, each.person(), year);
            var reached = quiz.understanding(learner, module);
            if (reached.isSafe()) completions.complete(learner, module.key(), reached, each.attempts());
        }));
    }
}
