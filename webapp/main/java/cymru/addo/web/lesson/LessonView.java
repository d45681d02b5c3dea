package cymru.addo.web.lesson;

import static java.util.stream.Collectors.toSet;

import cymru.addo.curriculum.Curricula;
import cymru.addo.curriculum.CurriculumModule;
import cymru.addo.curriculum.Helpline;
import cymru.addo.curriculum.Page;
import cymru.addo.curriculum.PageText;
import cymru.addo.curriculum.Question;
import cymru.addo.lesson.Ballot;
import cymru.addo.lesson.Entry;
import cymru.addo.lesson.Hands;
import cymru.addo.lesson.Lessons;
import cymru.addo.lesson.Together;
import cymru.addo.web.page.Assets;
import cymru.addo.web.page.Frame;
import cymru.addo.web.page.View;
import cymru.addo.web.session.Visitor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays out the lesson, one thing at a time. */
@Dependent
public class LessonView {

    private final Visitor visitor;
    private final Curricula curricula;
    private final Lessons lessons;

    @Inject
    public LessonView(Visitor visitor, Curricula curricula, Lessons lessons) {
        this.visitor = visitor;
        this.curricula = curricula;
        this.lessons = lessons;
    }

    View start(CurriculumModule module, Together together) {
        var m = visitor.messages();
        var language = visitor.language();
        var root = visitor.page(Steps.root(module));
        var counted = lessons.counted(together).stream().map(Hands::question).collect(toSet());
        var register = lessons.register(together);
        var present = (int) register.stream().filter(Entry::isPresent).count();
        var page = new StartPage(
                visitor.frame("lesson.title", "staff", Steps.root(module)),
                visitor.page("class/progress"),
                module.title().in(language),
                m.text("lesson.start.about", module.code(), module.minutes()),
                module.outcomes().stream().map(each -> each.in(language)).toList(),
                soFar(module, counted.size(), present, register.size()),
                root + "/" + Steps.page(module.pages().get(0)),
                counted.isEmpty() ? null : goOn(module, root, counted),
                root + "/register",
                contents(module, root, counted));
        return new View("lesson/start.jte", page);
    }

    View page(CurriculumModule module, Page page) {
        var language = visitor.language();
        var step = Steps.page(page);
        var screen = new ScreenPage(
                frame(module, step),
                Steps.at(visitor, module, step),
                Assets.picture(page.picture()),
                page.heading().in(language),
                PageText.of(page.text().in(language)),
                page.teacher().map(words -> words.in(language)).orElse(null),
                curricula.of(visitor.schoolId()).helplines(page).stream()
                        .filter(line -> line.isFor(visitor.school().jurisdiction()))
                        .map(this::helpline)
                        .toList());
        return new View("lesson/page.jte", screen);
    }

    View question(CurriculumModule module, Together together, Question question, boolean again) {
        var hands = lessons.counted(together).stream()
                .filter(each -> each.question().equals(question.key()))
                .toList();
        var frame = frame(module, Steps.question(question));
        var onBoard = onBoard(module, together, question);
        return new View(
                "lesson/question.jte",
                hands.isEmpty() || again ? onBoard.open(frame, hands) : onBoard.talkedOver(frame, hands));
    }

    /** What was typed and is no number, once more. */
    View typed(CurriculumModule module, Together together, Question question, List<String> typed) {
        var frame = frame(module, Steps.question(question));
        return new View(
                "lesson/question.jte", onBoard(module, together, question).asTyped(frame, typed));
    }

    private QuestionOnBoard onBoard(CurriculumModule module, Together together, Question question) {
        var language = visitor.language();
        var step = Steps.question(question);
        var teaching = module.page(question.teaches());
        var place = new QuestionOnBoard.Place(
                Steps.at(visitor, module, step),
                visitor.page(Steps.root(module) + "/" + step),
                teaching.map(page -> visitor.page(Steps.root(module) + "/" + Steps.page(page)))
                        .orElse(null),
                teaching.flatMap(Page::teacher).map(words -> words.in(language)).orElse(null));
        return new QuestionOnBoard(visitor.messages(), place, question, Ballot.of(question, together));
    }

    private Frame frame(CurriculumModule module, String step) {
        return visitor.frame("lesson.title", "lesson", Steps.root(module) + "/" + step)
                .titled(module.title().in(visitor.language()));
    }

    private String helpline(Helpline line) {
        return Stream.of(Optional.of(line.name().in(visitor.language())), line.telephone(), line.address())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private String soFar(CurriculumModule module, int counted, int present, int all) {
        if (counted == 0 && present == 0) return null;
        var m = visitor.messages();
        return m.text("lesson.start.counted", counted, module.quiz().questions().size()) + " "
                + (present == 0 ? m.text("lesson.start.nobody") : m.text("lesson.start.present", present, all));
    }

    private static String goOn(CurriculumModule module, String root, Set<String> counted) {
        return module.quiz().questions().stream()
                .filter(question -> !counted.contains(question.key()))
                .findFirst()
                .map(question -> root + "/" + Steps.question(question))
                .orElse(null);
    }

    private List<StartPage.Line> contents(CurriculumModule module, String root, Set<String> counted) {
        var language = visitor.language();
        var tag = visitor.messages().text("lesson.start.tag");
        return Stream.concat(
                        module.pages().stream()
                                .map(page -> new StartPage.Line(
                                        page.heading().in(language), root + "/" + Steps.page(page), null)),
                        module.quiz().questions().stream()
                                .map(question -> new StartPage.Line(
                                        question.ask(false).in(language),
                                        root + "/" + Steps.question(question),
                                        counted.contains(question.key()) ? tag : null)))
                .toList();
    }
}
