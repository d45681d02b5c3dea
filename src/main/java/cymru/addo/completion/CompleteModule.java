package cymru.addo.completion;

import cymru.addo.attempt.Answer;
import cymru.addo.attempt.Learner;
import cymru.addo.attempt.TakeQuiz;
import cymru.addo.attempt.TakeQuiz.Outcome.Marked;
import cymru.addo.attempt.TakeQuiz.Progress;
import cymru.addo.curriculum.CurriculumModule;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Answering a question, and completing what was set with the answer that finishes a mastered attempt. */
@Dependent
public class CompleteModule {
    /** What became of the answer, and which assignments it completed: none most of the time. */
    public record Outcome(TakeQuiz.Outcome answered, List<Completion> completions) {}

    private final TakeQuiz quiz;
    private final Completions completions;

    @Inject
    public CompleteModule(TakeQuiz quiz, Completions completions) {
        this.quiz = quiz;
        this.completions = completions;
    }

    @Transactional
    public Outcome answer(Learner learner, CurriculumModule module, String question, Answer answer) {
        var answered = quiz.answer(learner, module, question, answer);
        if (answered instanceof Marked marked && isEnough(marked.progress())) {
            return new Outcome(answered, complete(learner, module, marked.progress()));
        }
        return new Outcome(answered, List.of());
    }

    private List<Completion> complete(Learner learner, CurriculumModule module, Progress progress) {
        return completions.complete(
                learner,
                module.key(),
                progress.understanding(),
                progress.attempt().number());
    }

    private static boolean isEnough(Progress progress) {
        return progress.attempt().isFinished() && progress.understanding().isSafe();
    }
}
