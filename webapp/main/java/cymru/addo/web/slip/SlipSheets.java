package cymru.addo.web.slip;

import cymru.addo.agreement.Edition;
import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import cymru.addo.slip.ChildsParents;
import cymru.addo.slip.PrintSlips;
import cymru.addo.slip.PrintedSlip;
import cymru.addo.web.app.AddoConfig;
import cymru.addo.web.page.Messages;
import cymru.addo.web.page.Paper;
import cymru.addo.web.page.QrCode;
import cymru.addo.web.session.Visitor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints slips: a sheet for each child, with their own wording in both languages, the code, and a part to sign and tear off. */
@Dependent
public class SlipSheets {
    private static final int SECOND = 1;

    private final Visitor visitor;
    private final PrintSlips printing;
    private final AddoConfig config;

    @Inject
    public SlipSheets(Visitor visitor, PrintSlips printing, AddoConfig config) {
        this.visitor = visitor;
        this.printing = printing;
        this.config = config;
    }

    /** Empty where none of the children has a band, and so words to print. All are of one class. */
    Optional<Paper> print(List<ChildsParents> children, Edition edition) {
        var known = known(children);
        var printed = printed(children, known);
        return printed.isEmpty() ? Optional.empty() : Optional.of(paper(printed, known, edition, null));
    }

    /** The same with a sheet for their teacher on top, which is there though nobody needs a slip. */
    public Paper print(List<ChildsParents> children, Edition edition, SlipPaper.Cover cover) {
        var known = known(children);
        return paper(printed(children, known), known, edition, cover);
    }

    private static Map<PersonId, ChildsParents> known(List<ChildsParents> children) {
        return children.stream()
                .filter(child -> child.band().isPresent())
                .collect(Collectors.toMap(ChildsParents::child, Function.identity(), (one, same) -> one));
    }

    private List<PrintedSlip> printed(List<ChildsParents> children, Map<PersonId, ChildsParents> known) {
        if (known.isEmpty()) return List.of();
        var group = children.get(0).classGroup();
        return printing.print(visitor.school(), visitor.person(), group, known.keySet())
                .orElseThrow(ForbiddenException::new);
    }

    private Paper paper(
            List<PrintedSlip> printed, Map<PersonId, ChildsParents> children, Edition edition, SlipPaper.Cover cover) {
        var left = visitor.messages();
        var right = new Messages(left.language().other());
        var sheets = printed.stream()
                .map(slip -> sheet(slip, children.get(slip.child()), edition, left, right))
                .toList();
        var school = visitor.school().name();
        return new Paper(
                "slip/paper.jte",
                new SlipPaper(
                        left.language().tag(), left.text("slip.class.title"), school, left, right, cover, sheets));
    }

    private SlipPaper.Sheet sheet(
            PrintedSlip slip, ChildsParents child, Edition edition, Messages left, Messages right) {
        var band = child.band().orElseThrow();
        var link = config.publicUrl() + "/p/" + slip.code();
        var promises = edition.rulesIn(band, visitor.school()).stream()
                .map(rule -> new SlipPaper.Promise(
                        rule.wording(band, left.language()).orElseThrow().text(),
                        rule.wording(band, right.language()).orElseThrow().text()))
                .toList();
        return new SlipPaper.Sheet(
                both(left, right, m -> heading(child, visitor.school(), m)),
                child.classTitle(),
                slip.code(),
                link,
                QrCode.png(link),
                both(left, right, m -> lastDay(slip, m)),
                promises);
    }

    private String lastDay(PrintedSlip slip, Messages m) {
        var last = slip.expiresAt().minusSeconds(SECOND);
        return m.text(
                "slip.paper.until", m.day(last, visitor.school().calendar().zone()));
    }

    private static List<String> both(Messages left, Messages right, Function<Messages, String> words) {
        return Stream.of(left, right).map(words).toList();
    }

    private static String heading(ChildsParents child, School school, Messages m) {
        return child.forename()
                .filter(name -> school.keepsNames())
                .map(name -> m.text("slip.heading.named", name))
                .orElseGet(() -> m.text("slip.heading"));
    }
}
