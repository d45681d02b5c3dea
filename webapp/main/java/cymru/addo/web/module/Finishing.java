package cymru.addo.web.module;

import cymru.addo.attempt.TakeQuiz;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** Whether and when somebody finished a module this year: as their class was set it, or by what they answered of their own accord. */
@Dependent
public class Finishing {

    private final TakeQuiz quiz;

    @Inject
    public Finishing(TakeQuiz quiz) {
        this.quiz = quiz;
    }

    /** @param together whether the class went through it together, and a teacher wrote it down */
    record Finished(Instant at, boolean together) {}

    Optional<Finished> of(Met met) {
        if (!met.isDone()) return Optional.empty();
        var module = met.module();
        return met.standing()
                .completedAt(module.key())
                .or(() -> quiz.masteredAt(met.learner(), module, met.percent()))
                .map(at -> new Finished(at, met.standing().isRecordedByStaff(module.key())));
    }
}
