package cymru.addo.web.year;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import cymru.addo.rollover.Joiner;
import cymru.addo.rollover.JoinersAndLeavers;
import cymru.addo.rollover.Leaver;
import cymru.addo.web.page.Naming;
import cymru.addo.web.page.View;
import cymru.addo.web.session.SchoolMenu;
import cymru.addo.web.session.Visitor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;

/** Lays out who came and who went. */
@Dependent
public class JoinersView {

    private final Visitor visitor;
    private final JoinersAndLeavers moves;
    private final StillToDo stillToDo;

    @Inject
    public JoinersView(Visitor visitor, JoinersAndLeavers moves, StillToDo stillToDo) {
        this.visitor = visitor;
        this.moves = moves;
        this.stillToDo = stillToDo;
    }

    View show(LocalDate since, String fault) {
        var m = visitor.messages();
        var from = beginning(since);
        var joined = moves.joined(visitor.schoolId(), from);
        return new View(
                "year/joiners.jte",
                new JoinersPage(
                        visitor.frame("joiners.title", "staff", "school/joiners?since=" + since),
                        SchoolMenu.on(visitor, "school/joiners"),
                        visitor.page("school/joiners"),
                        m.count(
                                "joiners.headline",
                                joined.stream().map(Joiner::person).distinct().count(),
                                m.day(since)),
                        since.toString(),
                        fault == null ? null : m.text("joiners.fault." + fault),
                        classes(joined),
                        moves.left(visitor.schoolId(), from).stream()
                                .map(this::gone)
                                .toList()));
    }

    Instant beginning(LocalDate day) {
        return day.atStartOfDay(visitor.school().calendar().zone()).toInstant();
    }

    List<JoinersPage.Joined> joined(List<Joiner> joiners) {
        var open = stillToDo.found();
        return joiners.stream().map(each -> joined(each, open)).toList();
    }

    private List<JoinersPage.ClassOf> classes(List<Joiner> joined) {
        var open = stillToDo.found();
        return joined.stream().collect(groupingBy(Joiner::classGroup, LinkedHashMap::new, toList())).values().stream()
                .map(some -> new JoinersPage.ClassOf(
                        some.get(0).classGroup().toString(),
                        some.get(0).classTitle(),
                        some.stream().map(each -> joined(each, open)).toList()))
                .toList();
    }

    private JoinersPage.Joined joined(Joiner joiner, StillToDo.Found open) {
        return new JoinersPage.Joined(
                naming().pupil(joiner.name(), joiner.person()),
                day(joiner.joinedAt()),
                joiner.newHere(),
                open.of(joiner));
    }

    private JoinersPage.Gone gone(Leaver leaver) {
        var what = !leaver.gone() ? "moved" : leaver.hadAccess() ? "goneWithAccess" : "gone";
        return new JoinersPage.Gone(
                naming().pupil(leaver.name(), leaver.person()),
                leaver.classTitle(),
                day(leaver.leftAt()),
                visitor.messages().text("joiners." + what));
    }

    private Naming naming() {
        return new Naming(visitor.school(), visitor.messages());
    }

    private String day(Instant at) {
        return visitor.messages().day(at, visitor.school().calendar().zone());
    }
}
