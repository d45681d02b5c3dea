package cymru.addo.web.support;

import cymru.addo.school.Band;
import cymru.addo.school.PersonId;
import cymru.addo.support.Support;
import cymru.addo.support.SupportPupil;
import cymru.addo.support.SupportPupil.Outcome;
import cymru.addo.support.Supports;
import cymru.addo.web.page.Input;
import cymru.addo.web.page.Naming;
import cymru.addo.web.page.View;
import cymru.addo.web.session.AllowedTo;
import cymru.addo.web.session.SchoolMenu;
import cymru.addo.web.session.Visitor;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The coordinator sees for whom something is done, chooses whose words a pupil reads, and may write down why. */
@Path("l/{launch}/school/support")
@AllowedTo("COORDINATOR")
public class SupportResource {

    private final Visitor visitor;
    private final SupportPupil supporting;
    private final Supports supports;
    private final Clock clock;

    @Inject
    public SupportResource(Visitor visitor, SupportPupil supporting, Supports supports, Clock clock) {
        this.visitor = visitor;
        this.supporting = supporting;
        this.supports = supports;
        this.clock = clock;
    }

    @GET
    @Produces("text/html")
    public View look(@QueryParam("said") String said) {
        return page("school/support", said, null);
    }

    @GET
    @Path("people/{pupil}")
    @Produces("text/html")
    public View lookAt(@PathParam("pupil") String pupil) {
        var support = found(pupil);
        return page(path(support.pupil()), null, one(support, support.band(), support.reason(), null));
    }

    @POST
    @Path("people/{pupil}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response arrange(
            @PathParam("pupil") String pupil,
            @FormParam("band") @DefaultValue("") String band,
            @FormParam("reason") @DefaultValue("") String reason) {
        var support = found(pupil);
        var chosen = Input.oneOf(Band.class, band);
        if (chosen.isEmpty() && !band.isEmpty()) return refused(support, support.band(), reason, "band");
        if (reason.strip().length() > SupportPupil.LONGEST_REASON) return refused(support, chosen, reason, "long");
        var outcome = supporting.arrange(visitor.school(), visitor.person(), support.pupil(), chosen, reason);
        if (outcome == Outcome.NOT_YOURS) throw new ForbiddenException();
        return visitor.seeOther("school/support?said=kept");
    }

    private Response refused(Support support, Optional<Band> band, String typed, String fault) {
        var words = visitor.messages().text("support.fault." + fault, SupportPupil.LONGEST_REASON);
        return page(path(support.pupil()), null, one(support, band, typed, words))
                .answer(422);
    }

    private Support found(String pupil) {
        return Input.uuid(pupil)
                .map(PersonId::new)
                .flatMap(id -> supports.of(visitor.schoolId(), id, clock.instant()))
                .orElseThrow(NotFoundException::new);
    }

    private View page(String path, String said, SupportPage.One one) {
        var m = visitor.messages();
        return new View(
                "support/school.jte",
                new SupportPage(
                        visitor.frame("support.title", "staff", path),
                        SchoolMenu.on(visitor, "school/support"),
                        "kept".equals(said) ? m.text("support.said") : null,
                        supports.all(visitor.schoolId(), clock.instant()).stream()
                                .map(this::line)
                                .toList(),
                        one));
    }

    private SupportPage.Line line(Support support) {
        return new SupportPage.Line(
                name(support),
                support.classes(),
                String.join(" · ", what(support)),
                visitor.page(path(support.pupil())));
    }

    private List<String> what(Support support) {
        var m = visitor.messages();
        var what = new ArrayList<String>();
        support.band().ifPresent(band -> what.add(m.text("class.band.short", band)));
        if (support.beside().isPresent()) what.add(m.text("support.withAdult"));
        if (!support.reason().isEmpty()) what.add(support.reason());
        return what;
    }

    private SupportPage.One one(Support support, Optional<Band> chosen, String typed, String fault) {
        var m = visitor.messages();
        return new SupportPage.One(
                name(support),
                support.classes(),
                visitor.page(path(support.pupil())),
                Stream.of(Band.values())
                        .map(band -> new SupportPage.Choice(
                                band.name(),
                                m.band(band),
                                chosen.filter(band::equals).isPresent()))
                        .toList(),
                typed,
                SupportPupil.LONGEST_REASON,
                fault);
    }

    private String name(Support support) {
        return new Naming(visitor.school(), visitor.messages()).pupil(support.name(), support.pupil());
    }

    private static String path(PersonId pupil) {
        return "school/support/people/" + pupil;
    }
}
