package cymru.addo.web.circle;

import cymru.addo.agreement.Rule;
import cymru.addo.circle.Circle;
import cymru.addo.circle.Circles;
import cymru.addo.circle.InCircle;
import cymru.addo.circle.InCircle.State;
import cymru.addo.curriculum.Question;
import cymru.addo.lesson.Hands;
import cymru.addo.school.Band;
import cymru.addo.web.lesson.QuestionOnBoard;
import cymru.addo.web.page.Assets;
import cymru.addo.web.page.Frame;
import cymru.addo.web.page.View;
import cymru.addo.web.session.ClassMenu;
import cymru.addo.web.session.Visitor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lays out a circle, one thing at a time. */
@Dependent
public class CircleView {

    private final Visitor visitor;
    private final Circles circles;

    @Inject
    public CircleView(Visitor visitor, Circles circles) {
        this.visitor = visitor;
        this.circles = circles;
    }

    View start(Optional<Circle> usual) {
        var m = visitor.messages();
        return new View(
                "circle/start.jte",
                new CircleStartPage(
                        visitor.frame("circle.title", "staff", CircleSteps.START),
                        ClassMenu.on(visitor, "class"),
                        usual.map(circle -> m.text(
                                        "circle.start.about",
                                        m.band(circle.band()),
                                        circle.rules().size()))
                                .orElse(null),
                        usual.map(this::soFar).orElse(null),
                        usual.map(circle -> page(circle, CircleSteps.first(circle)))
                                .orElse(null),
                        usual.map(circle -> page(circle, CircleSteps.REGISTER)).orElse(null),
                        Stream.of(Band.values())
                                .filter(band -> usual.map(Circle::band)
                                        .filter(band::equals)
                                        .isEmpty())
                                .map(band -> new CircleStartPage.Wordings(
                                        m.band(band), visitor.page(CircleSteps.START + "?band=" + band)))
                                .toList()));
    }

    View promise(Circle circle, Rule rule) {
        var m = visitor.messages();
        var step = CircleSteps.promise(rule);
        var wording = rule.wording(circle.band(), visitor.language()).orElseThrow();
        return new View(
                "circle/promise.jte",
                new CirclePromisePage(
                        frame(circle, step),
                        CircleSteps.at(visitor, circle, step),
                        Assets.picture(rule.picture()),
                        rule.pictureMeaning(visitor.language()),
                        wording.text(),
                        wording.reason(),
                        m.find("circle.talk." + rule.key().value()).orElse(null)));
    }

    View question(Circle circle, Rule rule, Question question, boolean again) {
        var hands = circles.counted(circle).stream()
                .filter(each -> each.question().equals(question.key()))
                .toList();
        var frame = frame(circle, CircleSteps.question(rule));
        var onBoard = onBoard(circle, rule, question);
        return new View(
                "lesson/question.jte",
                hands.isEmpty() || again ? onBoard.open(frame, hands) : onBoard.talkedOver(frame, hands));
    }

    /** What was typed and is no number, once more. */
    View typed(Circle circle, Rule rule, Question question, List<String> typed) {
        var frame = frame(circle, CircleSteps.question(rule));
        return new View("lesson/question.jte", onBoard(circle, rule, question).asTyped(frame, typed));
    }

    private QuestionOnBoard onBoard(Circle circle, Rule rule, Question question) {
        var step = CircleSteps.question(rule);
        var place = new QuestionOnBoard.Place(
                CircleSteps.at(visitor, circle, step),
                page(circle, step),
                page(circle, CircleSteps.promise(rule)),
                null);
        return new QuestionOnBoard(visitor.messages(), place, question, circle.ballot(question));
    }

    private Frame frame(Circle circle, String step) {
        return visitor.frame("circle.title", "lesson", CircleSteps.root(circle.band()) + "/" + step);
    }

    private String soFar(Circle circle) {
        var counted =
                circles.counted(circle).stream().map(Hands::question).distinct().count();
        var register = circles.register(circle);
        var present = register.stream()
                .map(InCircle::state)
                .filter(State.PRESENT::equals)
                .count();
        if (counted == 0 && present == 0) return null;
        return visitor.messages().text("circle.start.soFar", counted, present, register.size());
    }

    private String page(Circle circle, String step) {
        return visitor.page(CircleSteps.root(circle.band()) + "/" + step);
    }
}
