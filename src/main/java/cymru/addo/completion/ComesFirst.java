package cymru.addo.completion;

import cymru.addo.assignment.Assignment;
import cymru.addo.assignment.Assignments;
import cymru.addo.assignment.Kind;
import cymru.addo.assignment.Terms;
import cymru.addo.attempt.Learner;
import cymru.addo.attempt.TakeQuiz;
import cymru.addo.curriculum.Curricula;
import cymru.addo.curriculum.ModuleKey;
import cymru.addo.school.Band;
import cymru.addo.school.ClassGroupId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * What has to be understood before something else, as staff set it: a module before the agreement, or before another module.
 * Understood is what was mastered this year or completed with the class. A module that is no longer there stops nobody.
 */
@Dependent
public class ComesFirst {
    private final Assignments assignments;
    private final Completions completions;
    private final Curricula curricula;
    private final TakeQuiz quiz;

    @Inject
    public ComesFirst(Assignments assignments, Completions completions, Curricula curricula, TakeQuiz quiz) {
        this.assignments = assignments;
        this.completions = completions;
        this.curricula = curricula;
        this.quiz = quiz;
    }

    public Optional<ModuleKey> before(Learner learner, Assignment assignment) {
        return assignment.task().terms().after().filter(module -> isMissing(learner, module));
    }

    /** Whichever way the pupil came to it: what any of the class's agreements that are theirs asks for. */
    public Optional<ModuleKey> beforeAgreement(Learner learner, ClassGroupId classGroup, Band band) {
        return assignments.in(learner.school(), classGroup).stream()
                .filter(assignment -> isAgreementFor(learner, band, assignment))
                .flatMap(assignment -> before(learner, assignment).stream())
                .findFirst();
    }

    private static boolean isAgreementFor(Learner learner, Band band, Assignment assignment) {
        var task = assignment.task();
        return task.kind() == Kind.AGREEMENT
                && task.band().map(band::equals).orElse(true)
                && isFor(learner, task.terms());
    }

    private static boolean isFor(Learner learner, Terms terms) {
        return terms.only().isEmpty() || terms.only().contains(learner.person());
    }

    private boolean isMissing(Learner learner, ModuleKey key) {
        return curricula
                .of(learner.school())
                .module(key)
                .filter(module -> !completions.has(learner, key)
                        && !quiz.understanding(learner, module).isMastered())
                .isPresent();
    }
}
