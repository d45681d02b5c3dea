package cymru.addo.web.year;

import cymru.addo.outstanding.GracePeriods;
import cymru.addo.rollover.TurnYear;
import cymru.addo.web.session.AllowedTo;
import cymru.addo.web.session.Visitor;
import cymru.addo.web.year.YearView.Reply;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;

/** The coordinator opens a school year, puts its classes in bands all at once, and says how long nobody is overdue. */
@Path("l/{launch}/school/year")
@AllowedTo("COORDINATOR")
public class YearResource {

    private static final String DAYS = "[0-9]{1,2}";

    private final Visitor visitor;
    private final YearView view;
    private final TurnYear turning;
    private final GracePeriods grace;
    private final Clock clock;

    @Inject
    public YearResource(Visitor visitor, YearView view, TurnYear turning, GracePeriods grace, Clock clock) {
        this.visitor = visitor;
        this.view = view;
        this.turning = turning;
        this.grace = grace;
        this.clock = clock;
    }

    /** @param fill how the table is filled in before anybody touches it: {@code up}, {@code again}, or as the classes are */
    @GET
    @Produces("text/html")
    public Response look(@QueryParam("said") String said, @QueryParam("fill") String fill) {
        return view.show(said, fill, Reply.NONE).answer(200);
    }

    @POST
    @Path("open")
    public Response open() {
        return after(turning.open(visitor.school(), visitor.person()), "opened");
    }

    @POST
    @Path("bands")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response apply(@BeanParam BandsForm form) {
        return form.changes()
                .map(bands -> after(turning.apply(visitor.school(), visitor.person(), form.shown(), bands), "bands"))
                .orElseGet(() -> refused("bands"));
    }

    @POST
    @Path("undo")
    public Response undo() {
        return after(turning.undo(visitor.school(), visitor.person()), "undone");
    }

    @POST
    @Path("grace")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response wait(@FormParam("days") @DefaultValue("") String days) {
        if (!days.strip().matches(DAYS) || Integer.parseInt(days.strip()) > GracePeriods.LONGEST)
            return view.show(null, null, new Reply("grace", days)).answer(422);
        grace.choose(visitor.schoolId(), Integer.parseInt(days.strip()), visitor.person(), clock.instant());
        return visitor.seeOther("school/year?said=grace");
    }

    private Response after(TurnYear.Outcome outcome, String done) {
        return switch (outcome) {
            case DONE -> visitor.seeOther("school/year?said=" + done);
            case NOTHING -> visitor.seeOther("school/year?said=nothing");
            case NOT_HERE -> refused("bands");
            case NOT_COORDINATOR -> throw new ForbiddenException();
        };
    }

    private Response refused(String what) {
        return view.show(null, null, new Reply(what, "")).answer(422);
    }
}
