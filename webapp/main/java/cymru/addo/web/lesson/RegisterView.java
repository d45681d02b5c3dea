package cymru.addo.web.lesson;

import cymru.addo.curriculum.CurriculumModule;
import cymru.addo.lesson.Entry;
import cymru.addo.lesson.Entry.State;
import cymru.addo.lesson.Lessons;
import cymru.addo.lesson.Together;
import cymru.addo.web.page.Naming;
import cymru.addo.web.page.View;
import cymru.addo.web.session.Visitor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;

/** Lays out who was there and who was not: nobody is ticked before their teacher ticks them. */
@Dependent
public class RegisterView {

    private static final Set<String> SAID = Set.of("kept", "corrected");

    private final Visitor visitor;
    private final Lessons lessons;

    @Inject
    public RegisterView(Visitor visitor, Lessons lessons) {
        this.visitor = visitor;
        this.lessons = lessons;
    }

    View register(CurriculumModule module, Together together, String said, String fault) {
        var m = visitor.messages();
        var entries = lessons.register(together);
        var present = entries.stream().filter(Entry::isPresent).toList();
        var open = entries.stream().filter(entry -> !entry.isPresent()).toList();
        var path = Steps.root(module) + "/register";
        var page = new RegisterPage(
                visitor.frame("lesson.register.title", "lesson", path)
                        .titled(module.title().in(visitor.language())),
                Steps.at(visitor, module, "register"),
                visitor.page(path),
                headline(entries.size(), present.size()),
                said != null && SAID.contains(said) ? m.text("lesson.said." + said) : null,
                fault == null ? null : m.text("lesson.fault." + fault),
                open.stream().map(entry -> pupil(entry, path)).toList(),
                present.stream().map(entry -> pupil(entry, path)).toList(),
                null,
                new RegisterPage.Onward(visitor.page("class/progress"), m.text("lesson.start.crumb")));
        return new View("lesson/register.jte", page);
    }

    private String headline(int all, int present) {
        var m = visitor.messages();
        if (all == 0) return m.text("lesson.register.empty");
        if (present == 0) return m.text("lesson.register.heading");
        return present == all ? m.count("lesson.register.all", all) : m.text("lesson.register.some", present, all);
    }

    private RegisterPage.Pupil pupil(Entry entry, String path) {
        var m = visitor.messages();
        return new RegisterPage.Pupil(
                entry.person().toString(),
                new Naming(visitor.school(), m).pupil(entry.name(), entry.person()),
                entry.state() == State.CORRECTED ? m.text("lesson.register.corrected") : null,
                visitor.page(path + "/" + entry.person() + "/absent"));
    }
}
