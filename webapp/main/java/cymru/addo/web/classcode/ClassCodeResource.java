package cymru.addo.web.classcode;

import cymru.addo.web.page.View;
import cymru.addo.web.session.AllowedTo;
import cymru.addo.web.session.Visitor;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
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
    private final ClassCodeDesk desk;

    @Inject
    public ClassCodeResource(Visitor visitor, ClassCodeView view, ClassCodeDesk desk) {
        this.visitor = visitor;
        this.view = view;
        this.desk = desk;
    }

    /** The code itself is kept nowhere but in the address of the page that shows it. */
    @GET
    @Produces("text/html")
    public View look(@QueryParam("code") String code, @QueryParam("said") String said) {
        return view.show(CodePlace.ofVisit(visitor), code, said);
    }

    @POST
    public Response open() {
        return desk.open(CodePlace.ofVisit(visitor));
    }

    @POST
    @Path("close")
    public Response close() {
        return desk.close(CodePlace.ofVisit(visitor));
    }

    @POST
    @Path("let-go")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response letGo(@FormParam("pupil") String pupil, @FormParam("code") String code) {
        return desk.letGo(CodePlace.ofVisit(visitor), pupil, code);
    }
}
