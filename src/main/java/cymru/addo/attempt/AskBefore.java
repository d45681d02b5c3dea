package cymru.addo.attempt;

import cymru.addo.curriculum.CurriculumModule;
import cymru.addo.curriculum.Question;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Some classes are asked the questions of a module before they read it, to see afterwards what was learned. Nothing is said to
 * an answer, none counts, and each question may be passed over.
 */
@Dependent
public class AskBefore {
    private final BeforeAnswers answers;

    @Inject
    public AskBefore(BeforeAnswers answers) {
        this.answers = answers;
    }

    /** The questions that wait still, in the order of the quiz. */
    public List<Question> waiting(Learner learner, CurriculumModule module) {
        var answered = answers.of(learner, module.key());
        return module.quiz().questions().stream()
                .filter(question -> !answered.contains(question.key()))
                .toList();
    }

    /** As it lies before this person: always the same, and another than in the attempts that come after. */
    public Sheet sheet(Learner learner, Question question) {
        return Sheet.of(question, learner.person().value().getLeastSignificantBits(), 1);
    }

    /** @param answer empty for somebody who does not know yet */
    public void answer(Learner learner, CurriculumModule module, Question question, Optional<Answer> answer) {
        var right = answer.filter(given -> Marking.mark(question, given).right());
        answers.keep(learner, module.key(), question.key(), right.isPresent());
    }
}
