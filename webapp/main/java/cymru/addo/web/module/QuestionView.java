package cymru.addo.web.module;

import cymru.addo.attempt.Sheet;
import cymru.addo.attempt.TakeQuiz.Progress;
import cymru.addo.content.Bilingual;
import cymru.addo.curriculum.Question;
import cymru.addo.web.page.View;
import cymru.addo.web.question.Given;
import cymru.addo.web.question.QuestionParts;
import cymru.addo.web.session.Visitor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.stream.IntStream;

/** Lays out one question as it lies in front of one person. */
@Dependent
public class QuestionView {

    private final Visitor visitor;

    @Inject
    public QuestionView(Visitor visitor) {
        this.visitor = visitor;
    }

    /**
     * What one question's page says besides the question.
     *
     * @param notice the key of a message; null for none
     * @param fault the same
     * @param next where somebody who only looks goes on; null for everybody else
     */
    private record Around(int number, int total, String path, String notice, String fault, int attempt, String next) {}

    View asked(Met met, Progress progress, Question question, String notice) {
        return page(
                met, QuizView.sheet(progress, question), Given.NOTHING, around(met, progress, question, notice, null));
    }

    View askedAgain(Met met, Progress progress, Question question, AnswerForm given) {
        var fault = "module.question.fault." + QuestionParts.kind(question.kind());
        return page(
                met, QuizView.sheet(progress, question), given.given(), around(met, progress, question, null, fault));
    }

    /** A question before the pages: nothing to look up, and nothing that has to be known. */
    View before(Met met, Sheet sheet, AnswerForm given) {
        var question = sheet.question();
        var questions = met.module().quiz().questions();
        var fault = given == null ? null : "module.question.fault." + QuestionParts.kind(question.kind());
        var around = new Around(
                questions.indexOf(question) + 1, questions.size(), met.before(), "module.before", fault, 1, null);
        return page(met, sheet, given == null ? Given.NOTHING : given.given(), around);
    }

    /** Any question, with nothing to press: for somebody of whom nothing is kept. */
    View preview(Met met, String place) {
        var questions = met.module().quiz().questions();
        var at = IntStream.range(0, questions.size())
                .filter(number -> String.valueOf(number + 1).equals(place))
                .findFirst()
                .orElse(0);
        var path = met.quiz() + "?question=" + (at + 1);
        var next = at + 1 == questions.size() ? met.path() : met.quiz() + "?question=" + (at + 2);
        var around = new Around(at + 1, questions.size(), path, "module.preview", null, 0, visitor.page(next));
        return page(met, Sheet.of(questions.get(at), 0, 1), Given.NOTHING, around);
    }

    private static Around around(Met met, Progress progress, Question question, String notice, String fault) {
        return new Around(
                progress.asked().indexOf(question) + 1,
                progress.asked().size(),
                met.quiz(),
                notice,
                fault,
                progress.attempt().number(),
                null);
    }

    private View page(Met met, Sheet sheet, Given given, Around around) {
        var m = visitor.messages();
        var question = sheet.question();
        var page = new QuestionPage(
                visitor.frame("module.question.title", met.bodyClass(), around.path()),
                in(met.module().title()),
                new QuestionParts(m).asking(sheet, given),
                around.number(),
                around.total(),
                around.notice() == null ? null : m.text(around.notice()),
                around.fault() == null ? null : m.text(around.fault()),
                visitor.page(around.path().replaceAll("[?].*", "")),
                around.attempt(),
                met.module().version(),
                around.path().equals(met.before()) ? null : visitor.page(met.pageAt(question.teaches())),
                around.next());
        return new View("module/question.jte", page);
    }

    private String in(Bilingual words) {
        return words.in(visitor.language());
    }
}
