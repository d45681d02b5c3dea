package cymru.addo.web.module;

import cymru.addo.attempt.AskBefore;
import cymru.addo.attempt.TakeQuiz;
import cymru.addo.attempt.TakeQuiz.Progress;
import cymru.addo.curriculum.CurriculumModule;
import cymru.addo.web.module.StartPage.Done;
import cymru.addo.web.module.StartPage.Way;
import cymru.addo.web.page.Assets;
import cymru.addo.web.session.Visitor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Lays out the first page of a module: what it is about, and the one next step. */
@Dependent
public class StartView {

    private final Visitor visitor;
    private final Learning learning;
    private final TakeQuiz quiz;
    private final Finishing finishing;
    private final LedHere led;
    private final AskBefore asking;

    @Inject
    public StartView(
            Visitor visitor, Learning learning, TakeQuiz quiz, Finishing finishing, LedHere led, AskBefore asking) {
        this.visitor = visitor;
        this.learning = learning;
        this.quiz = quiz;
        this.finishing = finishing;
        this.led = led;
        this.asking = asking;
    }

    StartPage page(Met met) {
        var module = met.module();
        var kept = learning.isKept();
        var latest = kept ? quiz.latest(met.learner(), module) : Optional.<Progress>empty();
        var done = kept ? finishing.of(met) : Optional.<Finishing.Finished>empty();
        return new StartPage(
                visitor.frame("module.title", met.bodyClass(), met.path())
                        .titled(module.title().in(visitor.language())),
                module.title().in(visitor.language()),
                Assets.picture(module.pages().get(0).picture()),
                module.minutes(),
                module.outcomes().stream()
                        .map(one -> one.in(visitor.language()))
                        .toList(),
                met.tone().key(),
                done.map(finished -> done(met, finished)).orElse(null),
                met.first().map(this::way).orElse(null),
                visitor.page(kept && latest.isEmpty() && isAskedBefore(met) ? met.before() : met.firstPage()),
                goesOn(latest, done.isPresent()) ? visitor.page(met.quiz()) : null,
                latest.isPresent() && done.isPresent() ? visitor.page(met.quiz() + "/again") : null,
                visitor.page("modules"));
    }

    private boolean isAskedBefore(Met met) {
        return met.standing().isAskedBefore(met.module().key())
                && !asking.waiting(met.learner(), met.module()).isEmpty();
    }

    /** The questions are under way, or some are to be looked at again. */
    private static boolean goesOn(Optional<Progress> latest, boolean isDone) {
        return latest.map(Progress::attempt)
                .filter(attempt -> !attempt.isFinished() || !isDone)
                .isPresent();
    }

    private Done done(Met met, Finishing.Finished finished) {
        return new Done(
                visitor.messages()
                        .day(finished.at(), visitor.school().calendar().zone()),
                finished.together(),
                visitor.page(met.path() + "/certificate"),
                led.comesBeforeTheAgreement(met.module().key()) ? visitor.page("agreement") : null);
    }

    private Way way(CurriculumModule module) {
        return new Way(visitor.page(Met.path(module)), module.title().in(visitor.language()));
    }
}
