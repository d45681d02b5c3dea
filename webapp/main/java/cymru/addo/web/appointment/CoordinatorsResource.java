package cymru.addo.web.appointment;

import cymru.addo.appointment.AppointCoordinator;
import cymru.addo.appointment.AppointCoordinator.Outcome;
import cymru.addo.appointment.Appointment;
import cymru.addo.appointment.AppointmentId;
import cymru.addo.appointment.Appointments;
import cymru.addo.school.PersonId;
import cymru.addo.web.page.Input;
import cymru.addo.web.session.AllowedTo;
import cymru.addo.web.session.Visitor;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** A coordinator shares the duty with a colleague, or ends an appointment; the last one stays. */
@Path("l/{launch}/school/coordinators")
@AllowedTo("COORDINATOR")
public class CoordinatorsResource {

    private final Visitor visitor;
    private final AppointCoordinator appointing;
    private final Appointments appointments;
    private final CoordinatorsView view;

    @Inject
    public CoordinatorsResource(
            Visitor visitor, AppointCoordinator appointing, Appointments appointments, CoordinatorsView view) {
        this.visitor = visitor;
        this.appointing = appointing;
        this.appointments = appointments;
        this.view = view;
    }

    @GET
    public Response look(@QueryParam("said") String said) {
        return view.show(said, null, null).answer(200);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response appoint(@FormParam("colleague") String colleague) {
        var person = Input.uuid(colleague).map(PersonId::new);
        if (person.isEmpty()) return chooseOne();
        var outcome = appointing.appoint(visitor.schoolId(), visitor.person(), person.get());
        if (outcome instanceof Outcome.NotYours) throw new ForbiddenException();
        if (outcome instanceof Outcome.NoSuchColleague) return chooseOne();
        return said(outcome instanceof Outcome.Done ? "appointed" : "held");
    }

    @POST
    @Path("{appointment}/end")
    public Response end(@PathParam("appointment") String appointment) {
        var id = Input.uuid(appointment).map(AppointmentId::new).orElseThrow(NotFoundException::new);
        var held = appointments.coordinators(visitor.schoolId()).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        var outcome = appointing.end(visitor.schoolId(), visitor.person(), id);
        if (outcome instanceof Outcome.NotYours) throw new ForbiddenException();
        if (outcome instanceof Outcome.LastOne) return said("last");
        return isOwn(held) ? visitor.seeOther("class") : said("ended");
    }

    private boolean isOwn(Appointment held) {
        return held.person().equals(visitor.person());
    }

    private Response chooseOne() {
        var fault = visitor.messages().text("appointment.choose");
        return view.show(null, fault, null).answer(422);
    }

    private Response said(String what) {
        return visitor.seeOther("school/coordinators?said=" + what);
    }
}
