package cymru.addo.web.slip;

import cymru.addo.agreement.Editions;
import cymru.addo.roster.ClassGroup;
import cymru.addo.roster.ClassGroups;
import cymru.addo.school.Band;
import cymru.addo.school.ClassGroupId;
import cymru.addo.slip.ChildsParents;
import cymru.addo.slip.ChildsParents.Standing;
import cymru.addo.slip.ParentsAsked;
import cymru.addo.slip.ParentsRegister;
import cymru.addo.web.page.Naming;
import cymru.addo.web.page.Paper;
import cymru.addo.web.page.View;
import cymru.addo.web.session.SchoolMenu;
import cymru.addo.web.session.Visitor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Lays out the parents of the whole school for its coordinator: what is open by class, and with whom to talk. */
@Dependent
public class SchoolSlips {
    private static final Set<String> SAID = Set.of("asked");

    private final Visitor visitor;
    private final ClassGroups classGroups;
    private final Editions editions;
    private final ParentsRegister parents;
    private final ParentsAsked asked;
    private final SlipSheets sheets;

    @Inject
    public SchoolSlips(
            Visitor visitor,
            ClassGroups classGroups,
            Editions editions,
            ParentsRegister parents,
            ParentsAsked asked,
            SlipSheets sheets) {
        this.visitor = visitor;
        this.classGroups = classGroups;
        this.editions = editions;
        this.parents = parents;
        this.asked = asked;
        this.sheets = sheets;
    }

    View show(Optional<ClassGroupId> chosen, String said, String fault, SlipsScanned scanned) {
        var m = visitor.messages();
        var rows = rows(Optional.empty());
        var query = chosen.map(id -> "?class=" + id).orElse("");
        return new View(
                "slip/school.jte",
                new SchoolSlipsPage(
                        visitor.frame("slip.school.title", "staff", "school/slips" + query),
                        SchoolMenu.on(visitor, "school/slips"),
                        visitor.page("school/slips"),
                        m.text(
                                "slip.class.headline",
                                people(rows, row -> isAsked(row) && !row.isOpen()),
                                people(rows, SchoolSlips::isAsked)),
                        said != null && SAID.contains(said) ? m.text("slip.school.said." + said) : null,
                        fault == null ? null : m.text("slip.school.fault." + fault),
                        scanned,
                        classes(rows),
                        m.text(chosen.isPresent() ? "slip.school.ofClass" : "slip.school.talk"),
                        listed(rows, chosen),
                        chosen.map(id -> visitor.page("school/slips")).orElse(null),
                        downloads(query),
                        bands()));
    }

    /** The slips of a class for all whose parents have not answered; empty where there is nothing to print. */
    Optional<Paper> open(ClassGroupId classGroup) {
        var open = rows(Optional.of(classGroup)).stream()
                .filter(ChildsParents::isOpen)
                .toList();
        return sheets.print(open, editions.current(visitor.schoolId()));
    }

    private List<ChildsParents> rows(Optional<ClassGroupId> classGroup) {
        return parents.of(visitor.school(), editions.current(visitor.schoolId()), classGroup);
    }

    private List<SchoolSlipsPage.ClassLine> classes(List<ChildsParents> rows) {
        return classGroups.of(visitor.schoolId()).stream()
                .map(group -> line(
                        group,
                        rows.stream()
                                .filter(row -> row.classGroup().equals(group.id()))
                                .toList()))
                .filter(line -> line.asked() > 0)
                .toList();
    }

    private SchoolSlipsPage.ClassLine line(ClassGroup group, List<ChildsParents> rows) {
        var all = rows.stream().filter(SchoolSlips::isAsked).count();
        var open = rows.stream().filter(ChildsParents::isOpen).count();
        return new SchoolSlipsPage.ClassLine(
                group.id().toString(),
                group.title(),
                all,
                all - open,
                open,
                rows.stream().filter(row -> row.standing().isToTalk()).count(),
                visitor.page("school/slips?class=" + group.id() + "#children"),
                open == 0 ? null : visitor.messages().count("slip.class.printOpen", (int) open));
    }

    private List<SchoolSlipsPage.Child> listed(List<ChildsParents> rows, Optional<ClassGroupId> chosen) {
        return rows.stream()
                .filter(row -> chosen.map(row.classGroup()::equals)
                        .orElseGet(() -> row.standing().isToTalk()))
                .map(this::child)
                .toList();
    }

    private SchoolSlipsPage.Child child(ChildsParents row) {
        var m = visitor.messages();
        return new SchoolSlipsPage.Child(
                new Naming(visitor.school(), m).pupil(row.name(), row.child()),
                row.classTitle(),
                m.text("slip.standing." + row.standing()),
                ClassSlips.tag(row.standing()),
                row.answeredAt()
                        .map(at -> m.day(at, visitor.school().calendar().zone()))
                        .orElse(null));
    }

    private List<SchoolSlipsPage.Download> downloads(String query) {
        var m = visitor.messages();
        var open = query.isEmpty() ? "?open=yes" : query + "&open=yes";
        return Stream.of("csv", "xlsx")
                .flatMap(kind -> Stream.of(
                        new SchoolSlipsPage.Download(
                                visitor.page("school/slips/parents." + kind + query),
                                m.text("slip.school.download." + kind)),
                        new SchoolSlipsPage.Download(
                                visitor.page("school/slips/parents." + kind + open),
                                m.text("slip.school.chase." + kind))))
                .toList();
    }

    private List<SchoolSlipsPage.Choice> bands() {
        var chosen = asked.in(visitor.schoolId());
        return Stream.of(Band.values())
                .map(band -> new SchoolSlipsPage.Choice(
                        band.name(), visitor.messages().band(band), chosen.contains(band)))
                .toList();
    }

    /** A child in two classes counts once. */
    private static long people(List<ChildsParents> rows, Predicate<ChildsParents> which) {
        return rows.stream().filter(which).map(ChildsParents::child).distinct().count();
    }

    private static boolean isAsked(ChildsParents row) {
        return row.standing() != Standing.NOT_ASKED;
    }
}
