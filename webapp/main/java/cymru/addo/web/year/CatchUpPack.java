package cymru.addo.web.year;

import static java.util.stream.Collectors.toSet;

import cymru.addo.agreement.Editions;
import cymru.addo.rollover.Joiner;
import cymru.addo.slip.ChildsParents;
import cymru.addo.slip.ParentsRegister;
import cymru.addo.web.page.Naming;
import cymru.addo.web.page.Paper;
import cymru.addo.web.session.Visitor;
import cymru.addo.web.slip.SlipPaper;
import cymru.addo.web.slip.SlipSheets;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** What the joiners of a class need, in one pile: a list for their teacher on top, then a slip for each family that has not answered. */
@Dependent
public class CatchUpPack {

    private final Visitor visitor;
    private final Editions editions;
    private final ParentsRegister parents;
    private final StillToDo stillToDo;
    private final SlipSheets sheets;
    private final Clock clock;

    @Inject
    public CatchUpPack(
            Visitor visitor,
            Editions editions,
            ParentsRegister parents,
            StillToDo stillToDo,
            SlipSheets sheets,
            Clock clock) {
        this.visitor = visitor;
        this.editions = editions;
        this.parents = parents;
        this.stillToDo = stillToDo;
        this.sheets = sheets;
        this.clock = clock;
    }

    /** @param joined all of one class */
    Paper of(List<Joiner> joined) {
        var edition = editions.current(visitor.schoolId());
        var children = joined.stream().map(Joiner::person).collect(toSet());
        var open = parents
                .of(visitor.school(), edition, Optional.of(joined.get(0).classGroup()))
                .stream()
                .filter(row -> children.contains(row.child()))
                .filter(ChildsParents::isOpen)
                .toList();
        return sheets.print(open, edition, cover(joined));
    }

    private SlipPaper.Cover cover(List<Joiner> joined) {
        var m = visitor.messages();
        var naming = new Naming(visitor.school(), m);
        var open = stillToDo.found();
        return new SlipPaper.Cover(
                m.text("joiners.pack.heading", joined.get(0).classTitle()),
                m.text(
                        "joiners.pack.words",
                        m.day(clock.instant(), visitor.school().calendar().zone())),
                joined.stream()
                        .map(each -> new SlipPaper.Line(
                                naming.pupil(each.name(), each.person()), String.join(" · ", open.of(each))))
                        .toList());
    }
}
