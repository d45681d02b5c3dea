package cymru.addo.web.slip;

import cymru.addo.agreement.Decision;
import cymru.addo.agreement.Edition;
import cymru.addo.agreement.Editions;
import cymru.addo.records.ClassRegister;
import cymru.addo.records.ClassRegister.Outcome.Seen;
import cymru.addo.records.ClassRow;
import cymru.addo.slip.Holder;
import cymru.addo.slip.ParentAnswer;
import cymru.addo.slip.ParentAnswers;
import cymru.addo.slip.PrintedSlip;
import cymru.addo.web.app.AddoConfig;
import cymru.addo.web.page.Messages;
import cymru.addo.web.page.Paper;
import cymru.addo.web.page.QrCode;
import cymru.addo.web.page.View;
import cymru.addo.web.session.ClassMenu;
import cymru.addo.web.session.Visitor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays out the parents of the class a teacher came from, on the screen and on paper. */
@Dependent
public class ClassSlips {
    private static final Set<String> SAID = Set.of("paper", "takenBack");

    private final Visitor visitor;
    private final ClassRegister register;
    private final Editions editions;
    private final ParentAnswers answers;
    private final AddoConfig config;
    private final Clock clock;

    @Inject
    public ClassSlips(
            Visitor visitor,
            ClassRegister register,
            Editions editions,
            ParentAnswers answers,
            AddoConfig config,
            Clock clock) {
        this.visitor = visitor;
        this.register = register;
        this.editions = editions;
        this.answers = answers;
        this.config = config;
        this.clock = clock;
    }

    View show(String said, String fault) {
        var m = visitor.messages();
        var edition = editions.current(visitor.schoolId());
        var children = rows(edition).stream().map(row -> child(row, edition, m)).toList();
        var open = children.stream().filter(ClassSlipsPage.Child::open).count();
        return new View(
                "slip/class.jte",
                new ClassSlipsPage(
                        visitor.frame("slip.class.title", "staff", "class/slips"),
                        ClassMenu.on(visitor, "class/slips"),
                        visitor.page("class/slips"),
                        m.text("slip.class.headline", children.size() - open, children.size()),
                        said != null && SAID.contains(said) ? m.text("slip.class.said." + said) : null,
                        fault == null ? null : m.text("slip.class.fault." + fault),
                        children));
    }

    private List<ClassRow> rows(Edition edition) {
        var outcome = register.look(visitor.school(), edition, visitor.person(), visitor.classGroup());
        if (!(outcome instanceof Seen seen)) throw new ForbiddenException();
        return seen.rows();
    }

    private ClassSlipsPage.Child child(ClassRow row, Edition edition, Messages m) {
        var id = row.person().toString();
        var given = answers.of(
                visitor.schoolId(), row.person(), edition.id(), visitor.school().yearAt(clock.instant()));
        var isTicked = given.stream().anyMatch(each -> each.holder().equals(Holder.OF_THE_PAPER));
        return new ClassSlipsPage.Child(
                id,
                row.name().orElse(id.substring(0, 8)),
                m.text("slip.class.standing." + standing(given)),
                given.isEmpty(),
                isTicked ? visitor.page("class/slips/" + id + "/back") : null);
    }

    private static String standing(List<ParentAnswer> given) {
        var said = given.stream().map(ParentAnswer::decision).collect(Collectors.toSet());
        if (said.isEmpty()) return "none";
        if (said.size() > 1) return "disagree";
        return said.contains(Decision.AGREED) ? "agreed" : said.contains(Decision.NOT_YET) ? "notYet" : "question";
    }

    Paper paper(List<PrintedSlip> printed) {
        var edition = editions.current(visitor.schoolId());
        var left = visitor.messages();
        var right = new Messages(left.language().other());
        var rows = rows(edition).stream().collect(Collectors.toMap(ClassRow::person, row -> row, (one, same) -> one));
        var sheets = printed.stream()
                .filter(slip -> rows.get(slip.child()).band().isPresent())
                .map(slip -> sheet(slip, rows.get(slip.child()), edition, left, right))
                .toList();
        return new Paper(
                "slip/paper.jte",
                new SlipPaper(
                        left.language().tag(),
                        left.text("slip.class.title"),
                        visitor.school().name(),
                        left,
                        right,
                        sheets));
    }

    private SlipPaper.Sheet sheet(PrintedSlip slip, ClassRow row, Edition edition, Messages left, Messages right) {
        var band = row.band().orElseThrow().band();
        var link = config.publicUrl() + "/p/" + slip.code();
        var promises = edition.rulesIn(band, visitor.school()).stream()
                .map(rule -> new SlipPaper.Promise(
                        rule.wording(band, left.language()).orElseThrow().text(),
                        rule.wording(band, right.language()).orElseThrow().text()))
                .toList();
        var until = slip.expiresAt().minusSeconds(1);
        return new SlipPaper.Sheet(
                Stream.of(left, right).map(m -> heading(row, m)).toList(),
                slip.code(),
                link,
                QrCode.png(link),
                left.day(until, visitor.school().calendar().zone()),
                promises);
    }

    private static String heading(ClassRow row, Messages m) {
        return row.forename().map(name -> m.text("slip.heading.named", name)).orElseGet(() -> m.text("slip.heading"));
    }
}
