package cymru.addo.web.signin;

import cymru.addo.vle.signin.OpenDoor;
import cymru.addo.vle.signin.OpenDoor.Outcome;
import cymru.addo.vle.signin.SchoolDoor;
import cymru.addo.vle.signin.SchoolDoors;
import cymru.addo.vle.signin.TestDoor;
import cymru.addo.web.page.Input;
import cymru.addo.web.page.View;
import cymru.addo.web.session.AllowedTo;
import cymru.addo.web.session.Visitor;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import java.util.Optional;

/** The coordinator opens doors for people without a learning platform, tries them, and closes them. */
@Path("l/{launch}/school/sign-in")
@AllowedTo("COORDINATOR")
public class DoorsResource {
    private static final int NOT_UNDERSTOOD = 422;

    private final Visitor visitor;
    private final SchoolDoors doors;
    private final OpenDoor open;
    private final TestDoor test;
    private final DoorsView view;
    private final Clock clock;

    @Inject
    public DoorsResource(
            Visitor visitor, SchoolDoors doors, OpenDoor open, TestDoor test, DoorsView view, Clock clock) {
        this.visitor = visitor;
        this.doors = doors;
        this.open = open;
        this.test = test;
        this.view = view;
        this.clock = clock;
    }

    @GET
    @Produces("text/html")
    public View look(@QueryParam("said") String said) {
        return view.plain(said);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(@BeanParam DoorForm form) {
        var outcome = form.wish()
                .map(wish -> open.open(visitor.schoolId(), Optional.of(visitor.person()), wish))
                .orElse(Outcome.NOT_UNDERSTOOD);
        return outcome == Outcome.OPENED
                ? visitor.seeOther(DoorsView.ROOT + "?said=opened")
                : view.refused(outcome, form.typed()).answer(NOT_UNDERSTOOD);
    }

    /** Shown at once: what was found is true now, and kept nowhere. */
    @POST
    @Path("{door}/test")
    @Produces("text/html")
    public View test(@PathParam("door") String door) {
        var own = own(door);
        return view.tried(own.id(), test.test(own));
    }

    /** Never the one by which this coordinator has come: somebody must be able to come in and open it again. */
    @POST
    @Path("{door}/close")
    public Response close(@PathParam("door") String door) {
        var own = own(door);
        if (own.id().toString().equals(visitor.session().registration())) return visitor.seeOther(DoorsView.ROOT);
        doors.close(visitor.schoolId(), own.id(), visitor.person(), clock.instant());
        return visitor.seeOther(DoorsView.ROOT + "?said=closed");
    }

    private SchoolDoor own(String door) {
        return Input.uuid(door)
                .flatMap(doors::open)
                .filter(found -> found.school().equals(visitor.schoolId()))
                .orElseThrow(NotFoundException::new);
    }
}
