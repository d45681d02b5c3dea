package cymru.addo.web.roster;

import cymru.addo.appointment.AppointCoordinator;
import cymru.addo.appointment.AppointCoordinator.Outcome;
import cymru.addo.web.session.AllowedTo;
import cymru.addo.web.session.Visitor;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** A member of staff becomes the e-safety coordinator: by the school's code, or as the platform's administrator while nobody is. */
@Path("l/{launch}/appointment")
@AllowedTo({"TEACHER", "ADMINISTRATOR", "COORDINATOR"})
public class DutyResource {

    private static final int LONGEST_CODE = 100;

    private final Visitor visitor;
    private final AppointCoordinator appointing;
    private final ClassView view;

    @Inject
    public DutyResource(Visitor visitor, AppointCoordinator appointing, ClassView view) {
        this.visitor = visitor;
        this.appointing = appointing;
        this.view = view;
    }

    @POST
    @Path("code")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response code(@FormParam("code") @DefaultValue("") String code) {
        if (code.isBlank()) return again(code, "empty");
        if (code.length() > LONGEST_CODE) return again(code.substring(0, LONGEST_CODE), "unknown");
        var outcome = appointing.redeem(visitor.schoolId(), visitor.person(), code);
        if (outcome instanceof Outcome.NoSuchCode) return again(code, "unknown");
        if (outcome instanceof Outcome.NotYours) throw new ForbiddenException();
        return visitor.seeOther("school");
    }

    @POST
    @Path("take")
    public Response take() {
        var outcome = appointing.take(visitor.schoolId(), visitor.person(), visitor.is("ADMINISTRATOR"));
        if (outcome instanceof Outcome.NotYours) throw new ForbiddenException();
        return outcome instanceof Outcome.Done || visitor.is("COORDINATOR")
                ? visitor.seeOther("school")
                : visitor.seeOther("class?said=taken");
    }

    private Response again(String typed, String fault) {
        var words = visitor.messages().text("class.code." + fault);
        return view.show(null, new Reply("code", typed, words)).answer(422);
    }
}
