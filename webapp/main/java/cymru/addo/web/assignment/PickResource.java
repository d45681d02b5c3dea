package cymru.addo.web.assignment;

import cymru.addo.curriculum.Curricula;
import cymru.addo.vle.AnswerPick;
import cymru.addo.vle.AnswerPick.Outcome;
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
    private final PickView view;
    private final Curricula curricula;
    private final Clock clock;

    @Inject
    public PickResource(Visitor visitor, AnswerPick picking, PickView view, Curricula curricula, Clock clock) {
        this.visitor = visitor;
        this.picking = picking;
        this.view = view;
        this.curricula = curricula;
        this.clock = clock;
    }

    @GET
    public Response look() {
        var offer = picking.offer(visitor.session());
        if (offer.isEmpty()) return view.nothing("done").answer(200);
        if (!offer.get().links()) return view.nothing("notHere").answer(200);
        if (visitor.session().classGroup().isEmpty())
            return view.nothing("noClass").answer(200);
        return view.begun(offer.get()).answer(200);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response pick(@BeanParam PickForm form, @Context ContainerRequestContext request) {
        var offer = picking.offer(visitor.session());
        if (offer.isEmpty()) return view.nothing("done").answer(409);
        var calendar = visitor.school().calendar();
        var curriculum = curricula.of(visitor.schoolId());
        var faults = form.faults(offer.get(), curriculum, calendar.dayAt(clock.instant()));
        if (!faults.isEmpty()) return view.form(form, offer.get(), faults).answer(422);
        var tasks = form.tasks(curriculum, calendar, visitor.messages());
        return answer(picking.place(visitor.session(), visitor.classGroup(), tasks, view::underTheLink), request);
    }

    /** A teacher who changed their mind goes back with nothing, and the course stays as it was. */
    @POST
    @Path("nothing")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response pickNothing(@Context ContainerRequestContext request) {
        return answer(picking.nothing(visitor.session()), request);
    }

    private Response answer(Outcome outcome, ContainerRequestContext request) {
        if (outcome instanceof Outcome.NotYourClass)
            return view.nothing("notYours").answer(403);
        if (!(outcome instanceof Outcome.Answered answered))
            return view.nothing("done").answer(409);
        request.setProperty(Framing.FORM_TO, origin(answered.returnUrl()));
        return view.sentBack(answered).answer(200);
    }

    private static String origin(URI url) {
        return url.getScheme() + "://" + url.getRawAuthority();
    }
}
