package cymru.addo.web.classcode;

import cymru.addo.classcode.OpenClassCode;
import cymru.addo.classcode.OpenClassCode.Outcome;
import cymru.addo.school.PersonId;
import cymru.addo.web.page.Input;
import cymru.addo.web.page.View;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** A teacher opens a code for the lesson, sees who comes in with it, frees a name that the wrong one picked, and closes it. */
@Path("l/{launch}/class/code")
@AllowedTo({"TEACHER", "ADMINISTRATOR", "COORDINATOR"})
public class ClassCodeResource {
    private final Visitor visitor;
    private final ClassCodeView view;
    private final OpenClassCode codes;

    @Inject
    public ClassCodeResource(Visitor visitor, ClassCodeView view, OpenClassCode codes) {
        this.visitor = visitor;
        this.view = view;
        this.codes = codes;
    }

    /** The code itself is kept nowhere but in the address of the page that shows it. */
    @GET
    @Produces("text/html")
    public View look(@QueryParam("code") String code, @QueryParam("said") String said) {
        return view.show(code, said);
    }

    @POST
    public Response open() {
        var outcome = codes.open(visitor.schoolId(), visitor.person(), visitor.classGroup());
        if (outcome instanceof Outcome.NotYourClass) throw new ForbiddenException();
        return outcome instanceof Outcome.Opened opened
                ? visitor.seeOther(ClassCodeView.ROOT + "?code=" + opened.code())
                : view.show(null, null).answer(422);
    }

    @POST
    @Path("close")
    public Response close() {
        var isClosed = codes.close(visitor.schoolId(), visitor.person(), visitor.classGroup());
        return after(isClosed, "closed");
    }

    @POST
    @Path("let-go")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response letGo(@FormParam("pupil") String pupil, @FormParam("code") String code) {
        var who = Input.uuid(pupil).map(PersonId::new).orElseThrow(NotFoundException::new);
        if (!codes.letGo(visitor.schoolId(), visitor.person(), visitor.classGroup(), who))
            throw new ForbiddenException();
        return visitor.seeOther(ClassCodeView.ROOT + "?said=letGo" + remembered(code));
    }

    /** Whatever is no code is not written into an address. */
    private static String remembered(String code) {
        return code != null && code.matches("[A-Z]{4}-[A-Z]{4}") ? "&code=" + code : "";
    }

    private Response after(boolean isDone, String said) {
        if (!isDone) throw new ForbiddenException();
        return visitor.seeOther(ClassCodeView.ROOT + "?said=" + said);
    }
}
