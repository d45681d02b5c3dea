package cymru.addo.web.school;

import cymru.addo.agreement.Edition;
import cymru.addo.agreement.Editions;
import cymru.addo.check.HardWordings;
import cymru.addo.check.HardWordings.Tried;
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
import java.util.stream.Stream;

/** The coordinator looks which wordings of the agreement are hard to understand. */
@Path("l/{launch}/school/understanding")
@AllowedTo("COORDINATOR")
public class UnderstandingResource {

    /** Where fewer are right at first, in per cent, the wording deserves a look. */
    private static final int MOST = 70;

    private final Visitor visitor;
    private final Editions editions;
    private final HardWordings wordings;
    private final Clock clock;

    @Inject
    public UnderstandingResource(Visitor visitor, Editions editions, HardWordings wordings, Clock clock) {
        this.visitor = visitor;
        this.editions = editions;
        this.wordings = wordings;
        this.clock = clock;
    }

    @GET
    @Produces("text/html")
    public View look() {
        var school = visitor.school();
        var edition = editions.current(school.id());
        var tried = wordings.of(school.id(), edition.id(), school.yearAt(clock.instant()));
        return new View(
                "school/understanding.jte",
                new UnderstandingPage(
                        visitor.frame("understanding.title", "staff", "school/understanding"),
                        SchoolMenu.on(visitor, "school/understanding"),
                        headline(tried),
                        tried.stream().flatMap(each -> wording(edition, each)).toList()));
    }

    private String headline(List<Tried> tried) {
        var m = visitor.messages();
        if (tried.isEmpty()) return m.text("understanding.headline.none");
        var hard = tried.stream().filter(each -> each.percent() < MOST).count();
        if (hard == 0) return m.text("understanding.headline.well");
        return m.text("understanding.headline.some", hard, tried.size());
    }

    private Stream<UnderstandingPage.Wording> wording(Edition edition, Tried tried) {
        var m = visitor.messages();
        var rule = edition.text().rule(tried.rule());
        return rule.flatMap(found -> found.wording(tried.band(), tried.language())).stream()
                .map(words -> new UnderstandingPage.Wording(
                        tried.language().tag(),
                        words.text(),
                        rule.flatMap(found -> found.check(tried.band()))
                                .map(question -> question.ask(false).in(tried.language()))
                                .orElse(""),
                        m.text("class.band.short", tried.band()),
                        m.text("understanding.language." + tried.language().tag()),
                        tried.people(),
                        tried.percent()));
    }
}
