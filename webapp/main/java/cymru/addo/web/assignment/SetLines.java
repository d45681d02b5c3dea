package cymru.addo.web.assignment;

import cymru.addo.assignment.Assignment;
import cymru.addo.assignment.Terms;
import cymru.addo.curriculum.Curricula;
import cymru.addo.curriculum.ModuleKey;
import cymru.addo.roster.People;
import cymru.addo.school.PersonId;
import cymru.addo.web.page.Naming;
import cymru.addo.web.session.Visitor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is set, in words: what it is, for whom, until when, on what terms, and who set it. */
@Dependent
public class SetLines {

    private final Visitor visitor;
    private final Curricula curricula;
    private final People people;

    @Inject
    public SetLines(Visitor visitor, Curricula curricula, People people) {
        this.visitor = visitor;
        this.curricula = curricula;
        this.people = people;
    }

    /**
     * @param inClass how many pupils the class has
     * @param done how many of them have completed it
     */
    ClassModulesPage.Line of(Assignment set, int inClass, int done) {
        var m = visitor.messages();
        var task = set.task();
        var only = task.terms().only().size();
        var asked = only == 0 ? inClass : only;
        return new ClassModulesPage.Line(
                set.id().toString(),
                title(set),
                only == 0 ? m.text("assign.who.class") : m.count("assign.who.some", only),
                task.due()
                        .map(at -> m.day(at, visitor.school().calendar().zone()))
                        .orElse(""),
                task.module().isEmpty() || asked == 0 ? "" : m.text("assign.done", done, asked),
                terms(task.terms()),
                set.setBy().map(this::colleague).orElse(""));
    }

    /** In the reader's language; by its own name where it is no longer there, or the agreement. */
    String title(Assignment set) {
        var task = set.task();
        return task.module()
                .map(key -> title(key, task.title().orElse(key.value())))
                .orElseGet(() -> task.title().orElseGet(() -> visitor.messages().text("assign.agreement")));
    }

    private String title(ModuleKey key, String otherwise) {
        return curricula
                .of(visitor.schoolId())
                .module(key)
                .map(module -> module.title().in(visitor.language()))
                .orElse(otherwise);
    }

    private List<String> terms(Terms terms) {
        var m = visitor.messages();
        return Stream.of(
                        terms.after().map(key -> m.text("assign.terms.after", title(key, key.value()))),
                        terms.percent().map(share -> m.text("assign.terms.percent", share)),
                        Optional.of(m.text("assign.terms.before")).filter(words -> terms.asksBefore()))
                .flatMap(Optional::stream)
                .toList();
    }

    private String colleague(PersonId id) {
        var naming = new Naming(visitor.school(), visitor.messages());
        return people.find(visitor.schoolId(), id)
                .map(person -> naming.colleague(person.name(), id))
                .orElse("");
    }
}
