package cymru.addo.web.circle;

import cymru.addo.agreement.Rule;
import cymru.addo.circle.Circle;
import cymru.addo.school.Band;
import cymru.addo.web.lesson.Steps;
import cymru.addo.web.session.Visitor;
import java.util.List;
import java.util.stream.Stream;

/** The way through a circle: each promise and then its question, and at the end the register. */
final class CircleSteps {
    static final String START = "class/circle";
    static final String REGISTER = "register";

    private CircleSteps() {}

    static String root(Band band) {
        return START + "/" + band;
    }

    static String promise(Rule rule) {
        return "promises/" + rule.key().value();
    }

    static String question(Rule rule) {
        return "questions/" + rule.key().value();
    }

    static String first(Circle circle) {
        return all(circle).get(0);
    }

    static Steps at(Visitor visitor, Circle circle, String step) {
        var all = all(circle);
        var at = all.indexOf(step);
        var root = visitor.page(root(circle.band()));
        return new Steps(
                visitor.messages().text("lesson.step", at + 1, all.size()),
                at + 1,
                all.size(),
                at == 0 ? visitor.page(START) : root + "/" + all.get(at - 1),
                at + 1 == all.size() ? null : root + "/" + all.get(at + 1),
                root + "/" + REGISTER);
    }

    private static List<String> all(Circle circle) {
        var promises = circle.rules().stream()
                .flatMap(rule -> Stream.concat(
                        Stream.of(promise(rule)),
                        rule.check(circle.band()).stream().map(check -> question(rule))));
        return Stream.concat(promises, Stream.of(REGISTER)).toList();
    }
}
