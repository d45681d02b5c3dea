package cymru.addo.web.assignment;

import cymru.addo.school.Band;
import cymru.addo.vle.AnswerPick;
import cymru.addo.vle.AnswerPick.Offer;
import cymru.addo.vle.AnswerPick.Outcome;
import cymru.addo.web.page.View;
import cymru.addo.web.session.AllowedTo;
import cymru.addo.web.session.Framing;
import cymru.addo.web.session.Visitor;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The content picker: a teacher comes from the course's editor, picks what the class is to do, and goes back with links to it.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-dl/v2p0/">Deep Linking 2.0</a>
 */
@Path("l/{launch}/pick")
@AllowedTo({"TEACHER", "ADMINISTRATOR"})
public class PickResource {

    private final Visitor visitor;
    private final AnswerPick picking;
    private final Clock clock;

    @Inject
    public PickResource(Visitor visitor, AnswerPick picking, Clock clock) {
        this.visitor = visitor;
        this.picking = picking;
        this.clock = clock;
    }

    @GET
    public Response look() {
        var offer = picking.offer(visitor.session());
        if (offer.isEmpty()) return nothing(200, "done");
        if (!offer.get().links()) return nothing(200, "notHere");
        if (visitor.session().classGroup().isEmpty()) return nothing(200, "noClass");
        return form(200, PickForm.begun(visitor.messages().text("pick.title.usual")), offer.get(), List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response pick(@BeanParam PickForm form, @Context ContainerRequestContext request) {
        var offer = picking.offer(visitor.session());
        if (offer.isEmpty()) return nothing(409, "done");
        var faults = form.faults(offer.get(), today());
        if (!faults.isEmpty()) return form(422, form, offer.get(), faults);
        var m = visitor.messages();
        var tasks = form.tasks(visitor.school().calendar().zone(), m);
        return answer(picking.place(visitor.session(), visitor.classGroup(), tasks, m.text("pick.item.text")), request);
    }

    /** A teacher who changed their mind goes back with nothing, and the course stays as it was. */
    @POST
    @Path("nothing")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response pickNothing(@Context ContainerRequestContext request) {
        return answer(picking.nothing(visitor.session()), request);
    }

    private Response answer(Outcome outcome, ContainerRequestContext request) {
        if (outcome instanceof Outcome.NotYourClass) return nothing(403, "notYours");
        if (!(outcome instanceof Outcome.Answered answered)) return nothing(409, "done");
        request.setProperty(Framing.FORM_TO, origin(answered.returnUrl()));
        var page = new SentBackPage(
                visitor.frame("pick.back.title", "staff", "pick").alone(),
                answered.returnUrl().toString(),
                answered.field(),
                answered.token());
        return page(200, "assignment/sent-back.jte", page);
    }

    private static String origin(URI url) {
        return url.getScheme() + "://" + url.getRawAuthority();
    }

    private Response form(int status, PickForm form, Offer offer, List<String> faults) {
        var m = visitor.messages();
        var page = new PickPage(
                visitor.frame("pick.title", "staff", "pick"),
                visitor.page("pick"),
                form.title(),
                Stream.concat(
                                Stream.of(bandOfClass(form)),
                                Stream.of(Band.values()).map(band -> choice(band, form)))
                        .toList(),
                form.due(),
                form.counts(),
                offer.several(),
                offer.columns(),
                faults.stream()
                        .map(fault -> m.text("pick.fault." + fault, PickForm.LONGEST_TITLE))
                        .toList());
        return page(status, "assignment/pick.jte", page);
    }

    private PickPage.BandChoice bandOfClass(PickForm form) {
        return new PickPage.BandChoice(
                PickForm.BAND_OF_CLASS, visitor.messages().text("pick.band.class"), form.has(PickForm.BAND_OF_CLASS));
    }

    private PickPage.BandChoice choice(Band band, PickForm form) {
        return new PickPage.BandChoice(
                band.name(),
                visitor.messages().text("class.band.option", band, band.fromAge(), band.toAge()),
                form.has(band.name()));
    }

    private Response nothing(int status, String why) {
        var m = visitor.messages();
        return page(
                status,
                "assignment/nothing-to-pick.jte",
                new NothingToPickPage(
                        visitor.frame("pick.title", "staff", "pick"),
                        m.text("pick." + why + ".heading"),
                        m.text("pick." + why + ".next")));
    }

    private static Response page(int status, String template, Object page) {
        return Response.status(status)
                .entity(new View(template, page))
                .type("text/html;charset=UTF-8")
                .build();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), visitor.school().calendar().zone());
    }
}
