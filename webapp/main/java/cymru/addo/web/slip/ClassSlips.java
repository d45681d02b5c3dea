package cymru.addo.web.slip;

import cymru.addo.agreement.Editions;
import cymru.addo.records.ClassRegister;
import cymru.addo.school.PersonId;
import cymru.addo.slip.ChildsParents;
import cymru.addo.slip.ChildsParents.Standing;
import cymru.addo.slip.ParentsRegister;
import cymru.addo.web.page.Naming;
import cymru.addo.web.page.Paper;
import cymru.addo.web.page.View;
import cymru.addo.web.session.ClassMenu;
import cymru.addo.web.session.Visitor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Lays out the parents of the class a teacher came from. */
@Dependent
public class ClassSlips {
    private static final Set<String> SAID = Set.of("paper", "takenBack");

    private final Visitor visitor;
    private final ClassRegister classes;
    private final Editions editions;
    private final ParentsRegister parents;
    private final SlipSheets sheets;

    @Inject
    public ClassSlips(
            Visitor visitor, ClassRegister classes, Editions editions, ParentsRegister parents, SlipSheets sheets) {
        this.visitor = visitor;
        this.classes = classes;
        this.editions = editions;
        this.parents = parents;
        this.sheets = sheets;
    }

    View show(String said, String fault) {
        return show(said, fault, null);
    }

    View scanned(SlipsScanned scanned) {
        return show(null, null, scanned);
    }

    private View show(String said, String fault, SlipsScanned scanned) {
        var m = visitor.messages();
        var rows = children();
        var asked = rows.stream()
                .filter(row -> row.standing() != Standing.NOT_ASKED)
                .count();
        var open = rows.stream().filter(ChildsParents::isOpen).count();
        return new View(
                "slip/class.jte",
                new ClassSlipsPage(
                        visitor.frame("slip.class.title", "staff", "class/slips"),
                        ClassMenu.on(visitor, "class/slips"),
                        visitor.page("class/slips"),
                        m.text("slip.class.headline", asked - open, asked),
                        said != null && SAID.contains(said) ? m.text("slip.class.said." + said) : null,
                        fault == null ? null : m.text("slip.class.fault." + fault),
                        scanned,
                        visitor.page("class/joiners"),
                        open == 0 ? null : m.count("slip.class.printOpen", (int) open),
                        rows.stream().map(this::child).toList()));
    }

    /** The slips of those whom a predicate picks; empty where there is nothing to print. */
    Optional<Paper> paper(Predicate<ChildsParents> picked) {
        return sheets.print(children().stream().filter(picked).toList(), editions.current(visitor.schoolId()));
    }

    /** Those of the class the teacher came from, and of no other. */
    List<ChildsParents> children() {
        var school = visitor.school();
        if (!classes.isOf(school, visitor.person(), visitor.classGroup())) throw new ForbiddenException();
        return parents.of(school, editions.current(school.id()), Optional.of(visitor.classGroup()));
    }

    private ClassSlipsPage.Child child(ChildsParents row) {
        var m = visitor.messages();
        return new ClassSlipsPage.Child(
                row.child().toString(),
                name(row.name(), row.child()),
                m.text("slip.standing." + row.standing()),
                tag(row.standing()),
                visitor.page("class/slips/children/" + row.child()));
    }

    private String name(Optional<String> name, PersonId child) {
        return new Naming(visitor.school(), visitor.messages()).pupil(name, child);
    }

    static String tag(Standing standing) {
        if (standing.isToTalk()) return "ask";
        return standing == Standing.AGREED ? "ok" : "info";
    }
}
