package cymru.addo.web.circle;

import cymru.addo.circle.Circle;
import cymru.addo.circle.HoldCircle;
import cymru.addo.circle.HoldCircle.Outcome;
import cymru.addo.school.PersonId;
import cymru.addo.web.page.Input;
import cymru.addo.web.page.Ticked;
import cymru.addo.web.page.View;
import cymru.addo.web.session.AllowedTo;
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
import java.util.List;

/** At the end of a circle the teacher writes down who was there; who comes later is added, and a mistake is taken back. */
@Path("l/{launch}/class/circle/{band}/register")
@AllowedTo({"TEACHER", "ADMINISTRATOR", "COORDINATOR"})
public class CircleRegisterResource {

    private static final String EVERYBODY = "yes";

    private final Visitor visitor;
    private final InTheMiddle middle;
    private final HoldCircle holding;
    private final CircleRegister view;

    @Inject
    public CircleRegisterResource(Visitor visitor, InTheMiddle middle, HoldCircle holding, CircleRegister view) {
        this.visitor = visitor;
        this.middle = middle;
        this.holding = holding;
        this.view = view;
    }

    @GET
    @Produces("text/html")
    public View look(@PathParam("band") String band, @QueryParam("said") String said) {
        return view.show(middle.circle(band), said, null);
    }

    /** @param everybody the button that ticks all who are left */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response present(
            @PathParam("band") String band,
            @FormParam("present") List<String> present,
            @FormParam("everybody") @DefaultValue("") String everybody) {
        var circle = middle.circle(band);
        var me = visitor.person();
        var launch = visitor.session().id();
        if (everybody.equals(EVERYBODY))
            return after(holding.allPresent(me, circle, visitor.language(), launch), circle, "kept");
        var pupils = Ticked.people(present);
        if (pupils.isEmpty() || !everybody.isBlank())
            return view.show(circle, null, "notHere").answer(422);
        if (pupils.get().isEmpty()) return view.show(circle, null, "nobody").answer(422);
        return after(holding.present(me, circle, visitor.language(), launch, pupils.get()), circle, "kept");
    }

    @POST
    @Path("{pupil}/absent")
    public Response absent(@PathParam("band") String band, @PathParam("pupil") String pupil) {
        var circle = middle.circle(band);
        var id = Input.uuid(pupil).map(PersonId::new).orElseThrow(NotFoundException::new);
        return after(holding.correct(visitor.person(), circle, id), circle, "corrected");
    }

    private Response after(Outcome outcome, Circle circle, String said) {
        if (outcome == Outcome.NOT_YOUR_CLASS) throw new ForbiddenException();
        if (outcome != Outcome.KEPT) throw new NotFoundException();
        return visitor.seeOther(CircleSteps.root(circle.band()) + "/" + CircleSteps.REGISTER + "?said=" + said);
    }
}
