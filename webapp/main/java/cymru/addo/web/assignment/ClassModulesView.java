package cymru.addo.web.assignment;

import cymru.addo.agreement.Editions;
import cymru.addo.assignment.Assignment;
import cymru.addo.assignment.Assignments;
import cymru.addo.assignment.Withdrawals;
import cymru.addo.completion.Completions;
import cymru.addo.records.ClassRegister;
import cymru.addo.records.ClassRegister.Outcome.Seen;
import cymru.addo.records.ClassRow;
import cymru.addo.roster.ClassGroup;
import cymru.addo.roster.ClassGroups;
import cymru.addo.web.assignment.ClassModulesPage.Download;
import cymru.addo.web.assignment.ClassModulesPage.Line;
import cymru.addo.web.page.Naming;
import cymru.addo.web.page.View;
import cymru.addo.web.session.ClassMenu;
import cymru.addo.web.session.Visitor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Lays out what a class is set, with how far it has come, and the form to set more. */
@Dependent
public class ClassModulesView {

    private static final Set<String> SAID = Set.of("set", "withdrawn", "again");

    private final Visitor visitor;
    private final ClassGroups classGroups;
    private final ClassRegister register;
    private final Editions editions;
    private final Assignments assignments;
    private final Withdrawals withdrawals;
    private final Completions completions;
    private final SetLines lines;
    private final ShelfView shelf;

    @Inject
    public ClassModulesView(
            Visitor visitor,
            ClassGroups classGroups,
            ClassRegister register,
            Editions editions,
            Assignments assignments,
            Withdrawals withdrawals,
            Completions completions,
            SetLines lines,
            ShelfView shelf) {
        this.visitor = visitor;
        this.classGroups = classGroups;
        this.register = register;
        this.editions = editions;
        this.assignments = assignments;
        this.withdrawals = withdrawals;
        this.completions = completions;
        this.lines = lines;
        this.shelf = shelf;
    }

    /** Empty for somebody who came from no class, or whose class it is not: the page of the class tells them so. */
    Optional<View> show(String said, SetForm form, List<String> faults) {
        return visitor.session()
                .classGroup()
                .flatMap(id -> classGroups.find(visitor.schoolId(), id))
                .flatMap(group -> seen(group).map(seen -> page(group, seen.rows(), said, form, faults)))
                .map(page -> new View("assignment/class-modules.jte", page));
    }

    private Optional<Seen> seen(ClassGroup group) {
        var edition = editions.current(visitor.schoolId());
        return register.look(visitor.school(), edition, visitor.person(), group.id()) instanceof Seen seen
                ? Optional.of(seen)
                : Optional.empty();
    }

    private ClassModulesPage page(
            ClassGroup group, List<ClassRow> rows, String said, SetForm form, List<String> faults) {
        var m = visitor.messages();
        var set = lines(assignments.in(visitor.schoolId(), group.id()), group, rows);
        return new ClassModulesPage(
                visitor.frame("assign.title", "staff", "class/modules").titled(group.title()),
                ClassMenu.on(visitor, "class/modules"),
                visitor.page("class/modules"),
                m.count("assign.headline", set.size()),
                said != null && SAID.contains(said) ? m.text("assign.said." + said) : null,
                faults,
                set,
                lines(withdrawals.of(visitor.schoolId(), group.id()), group, rows),
                new Shelf.Choice(
                        SetForm.AGREEMENT,
                        m.text("assign.agreement"),
                        m.text("assign.agreement.hint"),
                        form.work().has(SetForm.AGREEMENT)),
                shelf.of(form.work()),
                rows.stream().map(row -> pupil(row, form)).toList(),
                form.namesAnybody(),
                downloads());
    }

    private List<Line> lines(List<Assignment> of, ClassGroup group, List<ClassRow> rows) {
        var done = completions.counts(visitor.schoolId(), group.id());
        return of.stream()
                .filter(each -> !each.isImplied())
                .map(each -> lines.of(each, rows.size(), done.getOrDefault(each.id(), 0)))
                .toList();
    }

    private ClassModulesPage.Pupil pupil(ClassRow row, SetForm form) {
        var naming = new Naming(visitor.school(), visitor.messages());
        return new ClassModulesPage.Pupil(
                row.person().toString(), naming.pupil(row.name(), row.person()), form.names(row.person()));
    }

    private List<Download> downloads() {
        return Stream.of("csv", "xlsx")
                .map(format -> new Download(
                        visitor.page("class/completion." + format),
                        visitor.messages().text("assign.download." + format)))
                .toList();
    }
}
