package cymru.addo.completion;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toUnmodifiableSet;

import cymru.addo.assignment.Assignment;
import cymru.addo.assignment.Assignments;
import cymru.addo.assignment.Kind;
import cymru.addo.attempt.Learner;
import cymru.addo.attempt.TakeQuiz;
import cymru.addo.curriculum.Curriculum;
import cymru.addo.curriculum.CurriculumModule;
import cymru.addo.school.School;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds out what somebody was set and how far they have come. What they completed in an earlier year is none of this year's
 * business any more; what they did not is still to do.
 */
@Dependent
public class FindStanding {
    private final Assignments assignments;
    private final Completions completions;
    private final TakeQuiz quiz;

    @Inject
    public FindStanding(Assignments assignments, Completions completions, TakeQuiz quiz) {
        this.assignments = assignments;
        this.completions = completions;
        this.quiz = quiz;
    }

    /** @param theirs whether a module is meant for somebody like them: staff are not set what their classes are set */
    public Standing of(School school, Learner learner, Curriculum curriculum, Predicate<CurriculumModule> theirs) {
        var all = completions.of(learner.school(), learner.person());
        var earlier = all.stream()
                .filter(one -> !school.yearAt(one.completedAt()).equals(learner.year()))
                .toList();
        var over = earlier.stream().map(Completion::assignment).collect(toUnmodifiableSet());
        var set = assignments.of(learner.school(), learner.person()).stream()
                .filter(one -> !over.contains(one.id()))
                .filter(one -> one.task().kind() == Kind.AGREEMENT
                        || module(curriculum, one).filter(theirs).isPresent())
                .toList();
        var now = all.stream().filter(not(earlier::contains)).toList();
        return Standing.of(set, now, quiz.understandings(learner, curriculum));
    }

    private static Optional<CurriculumModule> module(Curriculum curriculum, Assignment assignment) {
        return assignment.task().module().flatMap(curriculum::module);
    }
}
