package cymru.addo.web.records;

import cymru.addo.evidence.VerifyChain;
import cymru.addo.evidence.VerifyChain.Outcome.Broken;
import cymru.addo.evidence.VerifyChain.Outcome.Verified;
import cymru.addo.records.Exports;
import cymru.addo.roster.People;
import cymru.addo.roster.Person;
import cymru.addo.web.page.Naming;
import cymru.addo.web.page.View;
import cymru.addo.web.session.AllowedTo;
import cymru.addo.web.session.SchoolMenu;
import cymru.addo.web.session.Visitor;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;

/** The coordinator sees who took which file away, and whether the chain of events holds. */
@Path("l/{launch}/school/evidence")
@AllowedTo("COORDINATOR")
public class EvidenceResource {

    private static final int MOST = 100;

    private final Visitor visitor;
    private final VerifyChain chain;
    private final Exports exports;
    private final People people;

    @Inject
    public EvidenceResource(Visitor visitor, VerifyChain chain, Exports exports, People people) {
        this.visitor = visitor;
        this.chain = chain;
        this.exports = exports;
        this.people = people;
    }

    @GET
    @Produces("text/html")
    public View look() {
        var outcome = chain.verify(visitor.schoolId());
        return new View(
                "records/evidence.jte", outcome instanceof Verified verified ? sound(verified) : broken(outcome));
    }

    private EvidencePage sound(Verified verified) {
        var m = visitor.messages();
        return page(
                m.count("school.chain.sound", verified.upTo()),
                true,
                m.count("school.chain.waiting", verified.unlinked()),
                verified.upTo() == 0 ? null : verified.lastHash());
    }

    private EvidencePage broken(VerifyChain.Outcome outcome) {
        var m = visitor.messages();
        var position = ((Broken) outcome).position();
        return page(
                m.text("school.chain.broken", position), false, m.text("school.chain.brokenNext", position - 1), null);
    }

    private EvidencePage page(String heading, boolean sound, String words, String hash) {
        return new EvidencePage(
                visitor.frame("school.evidence.title", "staff", "school/evidence"),
                SchoolMenu.on(visitor, "school/evidence"),
                heading,
                sound,
                words,
                hash,
                lines());
    }

    private List<EvidencePage.Line> lines() {
        var m = visitor.messages();
        var naming = new Naming(visitor.school(), m);
        return exports.of(visitor.schoolId(), MOST).stream()
                .map(export -> new EvidencePage.Line(
                        naming.colleague(
                                people.find(visitor.schoolId(), export.by()).flatMap(Person::name), export.by()),
                        export.what() + "." + export.format().extension(),
                        m.text(
                                export.filter().equals("everybody")
                                        ? "school.export.everybody"
                                        : "school.export.chosen"),
                        m.dayAndTime(export.asAt(), visitor.school().calendar().zone()),
                        export.rows()))
                .toList();
    }
}
