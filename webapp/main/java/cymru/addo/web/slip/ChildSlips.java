package cymru.addo.web.slip;

import cymru.addo.agreement.Editions;
import cymru.addo.school.PersonId;
import cymru.addo.slip.ChildsParents;
import cymru.addo.slip.ParentAnswer;
import cymru.addo.slip.ParentAnswers;
import cymru.addo.web.page.Naming;
import cymru.addo.web.page.View;
import cymru.addo.web.session.ClassMenu;
import cymru.addo.web.session.Visitor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Lays out what the parents of one child said. */
@Dependent
public class ChildSlips {
    private static final Set<String> SAID = Set.of("pictures", "takenBack");

    private final Visitor visitor;
    private final ClassSlips slips;
    private final Editions editions;
    private final ParentAnswers answers;
    private final Clock clock;

    @Inject
    public ChildSlips(Visitor visitor, ClassSlips slips, Editions editions, ParentAnswers answers, Clock clock) {
        this.visitor = visitor;
        this.slips = slips;
        this.editions = editions;
        this.answers = answers;
        this.clock = clock;
    }

    View show(PersonId child, String said, String fault) {
        var m = visitor.messages();
        var row = slips.children().stream()
                .filter(each -> each.child().equals(child))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        var name = new Naming(visitor.school(), m).pupil(row.name(), child);
        var path = "class/slips/children/" + child;
        var given = answers.of(
                visitor.schoolId(),
                child,
                editions.current(visitor.schoolId()).id(),
                visitor.school().yearAt(clock.instant()));
        return new View(
                "slip/child.jte",
                new ChildSlipsPage(
                        visitor.frame("slip.child.title", "staff", path),
                        ClassMenu.on(visitor, "class/slips"),
                        name,
                        said != null && SAID.contains(said) ? m.text("slip.child.said." + said) : null,
                        fault == null ? null : m.text("slip.child.fault." + fault),
                        m.text("slip.standing." + row.standing()),
                        ClassSlips.tag(row.standing()),
                        given.stream().map(this::words).toList(),
                        pictures(row),
                        visitor.page(path),
                        row.onPaper() ? visitor.page(path + "/back") : null,
                        visitor.page("class/slips")));
    }

    private String words(ParentAnswer answer) {
        var m = visitor.messages();
        var how = answer.recordedBy().isPresent() ? "paper" : "code";
        return m.text(
                "slip.child." + how + "." + answer.decision(),
                m.day(answer.decidedAt(), visitor.school().calendar().zone()));
    }

    private List<String> pictures(ChildsParents row) {
        var m = visitor.messages();
        return Stream.of(
                        row.mayUse().map(yes -> m.text("slip.pictures.use." + (yes ? "yes" : "no"))),
                        row.willRespect().map(yes -> m.text("slip.child.respect." + (yes ? "yes" : "no"))))
                .flatMap(Optional::stream)
                .toList();
    }
}
