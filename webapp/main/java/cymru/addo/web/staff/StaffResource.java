package cymru.addo.web.staff;

import cymru.addo.agreement.Decision;
import cymru.addo.staff.AnswerStaffAgreement;
import cymru.addo.staff.StaffEntry;
import cymru.addo.staff.StaffRegister;
import cymru.addo.web.page.Naming;
import cymru.addo.web.page.View;
import cymru.addo.web.session.AllowedTo;
import cymru.addo.web.session.SchoolMenu;
import cymru.addo.web.session.Visitor;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.List;

/** The coordinator sees which staff have agreed this year, who has still to, and what they asked. */
@Path("l/{launch}/school/staff")
@AllowedTo("COORDINATOR")
public class StaffResource {
    private static final String ROOT = "school/staff";

    private final Visitor visitor;
    private final AnswerStaffAgreement agreement;
    private final StaffRegister register;
    private final Clock clock;

    @Inject
    public StaffResource(Visitor visitor, AnswerStaffAgreement agreement, StaffRegister register, Clock clock) {
        this.visitor = visitor;
        this.agreement = agreement;
        this.register = register;
        this.clock = clock;
    }

    @GET
    @Produces("text/html")
    public View look() {
        var m = visitor.messages();
        var edition = agreement.words(visitor.school());
        var entries = edition.map(words -> register.of(
                        visitor.school(), words.id(), visitor.school().yearAt(clock.instant())))
                .orElse(List.of());
        var agreed = entries.stream()
                .filter(entry ->
                        entry.decision().filter(Decision.AGREED::equals).isPresent())
                .count();
        var isOpen = edition.isPresent();
        return new View(
                "staff/register.jte",
                new StaffPage(
                        visitor.frame("staff.register.title", "staff", ROOT),
                        SchoolMenu.on(visitor, ROOT),
                        isOpen
                                ? m.text("staff.register.headline", agreed, entries.size())
                                : m.text("staff.register.title"),
                        visitor.page("school/visitors/words/staff"),
                        isOpen ? null : m.text("staff.register.awaited"),
                        entries.stream().map(this::line).toList()));
    }

    private StaffPage.Line line(StaffEntry entry) {
        var m = visitor.messages();
        var said = entry.decision().map(Enum::name).orElse("NOTHING");
        return new StaffPage.Line(
                new Naming(visitor.school(), m).colleague(entry.name(), entry.person()),
                m.text("staff.register.state." + said),
                said.equals("AGREED") ? "ok" : said.equals("NOTHING") ? "info" : "ask",
                entry.decidedAt()
                        .map(at -> m.dayAndTime(at, visitor.school().calendar().zone()))
                        .orElse(""),
                entry.question().orElse(null));
    }
}
