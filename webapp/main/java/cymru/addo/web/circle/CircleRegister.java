package cymru.addo.web.circle;

import cymru.addo.circle.Circle;
import cymru.addo.circle.Circles;
import cymru.addo.circle.InCircle;
import cymru.addo.circle.InCircle.State;
import cymru.addo.web.lesson.RegisterPage;
import cymru.addo.web.page.Naming;
import cymru.addo.web.page.View;
import cymru.addo.web.session.Visitor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Lays out who was in the circle: nobody is ticked before their teacher ticks them. */
@Dependent
public class CircleRegister {

    private static final Set<String> SAID = Set.of("kept", "corrected");

    private final Visitor visitor;
    private final Circles circles;

    @Inject
    public CircleRegister(Visitor visitor, Circles circles) {
        this.visitor = visitor;
        this.circles = circles;
    }

    View show(Circle circle, String said, String fault) {
        var m = visitor.messages();
        var path = CircleSteps.root(circle.band()) + "/" + CircleSteps.REGISTER;
        var entries = circles.register(circle);
        var present =
                entries.stream().filter(entry -> entry.state() == State.PRESENT).count();
        var own = entries.stream()
                .filter(entry -> entry.state() == State.OWN_ANSWER)
                .count();
        return new View(
                "lesson/register.jte",
                new RegisterPage(
                        visitor.frame("lesson.register.title", "lesson", path),
                        CircleSteps.at(visitor, circle, CircleSteps.REGISTER),
                        visitor.page(path),
                        headline(entries.size(), present),
                        said != null && SAID.contains(said) ? m.text("lesson.said." + said) : null,
                        fault == null ? null : m.text("lesson.fault." + fault),
                        pupils(entries, State.OPEN, path),
                        pupils(entries, State.PRESENT, path),
                        own == 0 ? null : m.count("circle.register.own", own),
                        new RegisterPage.Onward(visitor.page("class/slips"), m.text("circle.register.slips"))));
    }

    private String headline(int all, long present) {
        var m = visitor.messages();
        if (all == 0) return m.text("lesson.register.empty");
        return present == 0 ? m.text("lesson.register.heading") : m.text("lesson.register.some", present, all);
    }

    private List<RegisterPage.Pupil> pupils(List<InCircle> entries, State state, String path) {
        var naming = new Naming(visitor.school(), visitor.messages());
        return entries.stream()
                .filter(entry -> entry.state() == state)
                .map(entry -> new RegisterPage.Pupil(
                        entry.person().toString(),
                        naming.pupil(entry.name(), entry.person()),
                        null,
                        visitor.page(path + "/" + entry.person() + "/absent")))
                .toList();
    }
}
