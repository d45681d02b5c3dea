package cymru.addo.web.module;

import cymru.addo.attempt.Mark;
import cymru.addo.attempt.Sheet;
import cymru.addo.attempt.TakeQuiz.Progress;
import cymru.addo.content.Bilingual;
import cymru.addo.curriculum.Page;
import cymru.addo.curriculum.Question;
import cymru.addo.web.module.LookAgainPage.Way;
import cymru.addo.web.page.Assets;
import cymru.addo.web.page.View;
import cymru.addo.web.question.QuestionParts;
import cymru.addo.web.question.Said;
import cymru.addo.web.session.Visitor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays out what happens around the questions: what is said to an answer, and what is worth another look at the end. */
@Dependent
public class QuizView {

    private final Visitor visitor;
    private final QuestionView questions;

    @Inject
    public QuizView(Visitor visitor, QuestionView questions) {
        this.visitor = visitor;
        this.questions = questions;
    }

    static Sheet sheet(Progress progress, Question question) {
        var attempt = progress.attempt();
        return Sheet.of(question, attempt.seed(), attempt.number());
    }

    /** @param changed whether they had another one before them, which cannot be answered any more */
    View question(Met met, Progress progress, Question question, boolean changed) {
        return questions.asked(met, progress, question, changed ? "module.question.changed" : null);
    }

    /** The same question once more, with what was chosen so far and what is missing. */
    View question(Met met, Progress progress, Question question, AnswerForm given) {
        return questions.askedAgain(met, progress, question, given);
    }

    View preview(Met met, String place) {
        return questions.preview(met, place);
    }

    View feedback(Met met, Progress progress, Question question, Mark mark) {
        var sheet = sheet(progress, question);
        var number = progress.asked().indexOf(question) + 1;
        var m = visitor.messages();
        var heading = mark.right() ? "right" : "again";
        var parts = new QuestionParts(m);
        var said = parts.said(question, mark);
        var spoken = Stream.concat(
                        Stream.of(m.text(
                                "module.feedback." + heading + "." + met.tone().key())),
                        said.stream().map(Said::words))
                .collect(Collectors.joining(" "));
        return new View(
                "module/feedback.jte",
                new FeedbackPage(
                        visitor.frame("module.feedback.title", met.bodyClass(), met.quiz() + "/answers/" + number),
                        in(met.module().title()),
                        met.tone().key(),
                        heading,
                        Assets.picture(mark.right() ? "done" : "search"),
                        number,
                        progress.asked().size(),
                        in(sheet.ask()),
                        said,
                        !mark.right() && !question.kind().isChoice(),
                        spoken,
                        mark.right() ? null : visitor.page(met.pageAt(question.teaches())),
                        visitor.page(met.quiz())));
    }

    View lookAgain(Met met, Progress latest) {
        var understanding = latest.understanding();
        var pages = understanding.missed().stream()
                .map(Question::teaches)
                .distinct()
                .flatMap(key -> met.module().page(key).stream())
                .map(page -> way(met, page))
                .toList();
        return new View(
                "module/look-again.jte",
                new LookAgainPage(
                        visitor.frame("module.lookAgain.title", met.bodyClass(), met.quiz()),
                        in(met.module().title()),
                        met.tone().key(),
                        met.module().quiz().scored(),
                        understanding.score(),
                        understanding.maxScore(),
                        pages,
                        visitor.page(met.quiz() + "/again")));
    }

    private Way way(Met met, Page page) {
        return new Way(visitor.page(met.pageAt(page.key())), in(page.heading()), Assets.picture(page.picture()));
    }

    private String in(Bilingual words) {
        return words.in(visitor.language());
    }
}
