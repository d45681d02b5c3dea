package cymru.addo.web.module;

import cymru.addo.attempt.TakeQuiz;
import cymru.addo.curriculum.Page;
import cymru.addo.curriculum.PageText;
import cymru.addo.web.module.ReadingPage.Help;
import cymru.addo.web.page.Assets;
import cymru.addo.web.session.Visitor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Lays out one page of a module. */
@Dependent
public class ReadingView {

    private final Visitor visitor;
    private final Learning learning;
    private final TakeQuiz quiz;

    @Inject
    public ReadingView(Visitor visitor, Learning learning, TakeQuiz quiz) {
        this.visitor = visitor;
        this.learning = learning;
        this.quiz = quiz;
    }

    ReadingPage page(Met met, Page page) {
        var pages = met.module().pages();
        var place = pages.indexOf(page);
        var language = visitor.language();
        var heading = page.heading().in(language);
        var text = PageText.of(page.text().in(language));
        return new ReadingPage(
                visitor.frame("module.title", met.bodyClass(), met.pageAt(page.key()))
                        .titled(heading),
                met.module().title().in(language),
                kind(page),
                place + 1,
                pages.size(),
                Assets.picture(page.picture()),
                heading,
                text,
                heading + ". " + String.join(" ", text.plain()),
                page.teacher().map(note -> PageText.of(note.in(language))).orElse(null),
                helplines(met, page),
                visitor.page(
                        place == 0
                                ? met.path()
                                : met.pageAt(pages.get(place - 1).key())),
                visitor.page(
                        place + 1 == pages.size()
                                ? met.quiz()
                                : met.pageAt(pages.get(place + 1).key())),
                isInTheMiddle(met) ? visitor.page(met.quiz()) : null);
    }

    static String kind(Page page) {
        return switch (page.kind()) {
            case SCENARIO -> "story";
            case ACTIVITY -> "task";
            case TALK -> "talk";
            case MESSAGE, TELL_SOMEONE -> null;
        };
    }

    private List<Help> helplines(Met met, Page page) {
        return Help.on(page, met.curriculum(), visitor.school().jurisdiction(), visitor.language());
    }

    private boolean isInTheMiddle(Met met) {
        return learning.isKept()
                && met.standing().understood().containsKey(met.module().key())
                && quiz.latest(met.learner(), met.module())
                        .filter(latest -> !latest.attempt().isFinished())
                        .isPresent();
    }
}
