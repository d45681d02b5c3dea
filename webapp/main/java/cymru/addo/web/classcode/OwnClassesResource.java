package cymru.addo.web.classcode;

import cymru.addo.classcode.OwnClasses;
import cymru.addo.classcode.WriteClassList;
import cymru.addo.classcode.WriteClassList.Outcome;
import cymru.addo.school.ClassGroupId;
import cymru.addo.web.page.Input;
import cymru.addo.web.page.View;
import cymru.addo.web.session.AllowedTo;
import cymru.addo.web.session.Visitor;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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

/** The coordinator of a school without a learning platform writes down its classes, and shows their codes. */
@Path("l/{launch}/school/lists")
@AllowedTo("COORDINATOR")
public class OwnClassesResource {
    private final Visitor visitor;
    private final OwnClassesView view;
    private final ClassCodeView codeView;
    private final ClassCodeDesk desk;
    private final WriteClassList lists;
    private final OwnClasses own;

    @Inject
    public OwnClassesResource(
            Visitor visitor,
            OwnClassesView view,
            ClassCodeView codeView,
            ClassCodeDesk desk,
            WriteClassList lists,
            OwnClasses own) {
        this.visitor = visitor;
        this.view = view;
        this.codeView = codeView;
        this.desk = desk;
        this.lists = lists;
        this.own = own;
    }

    @GET
    @Produces("text/html")
    public View look(@QueryParam("said") String said) {
        return view.plain(said);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response write(
            @FormParam("title") @DefaultValue("") String title, @FormParam("names") @DefaultValue("") String names) {
        var outcome = lists.write(visitor.school(), visitor.person(), title, names);
        if (outcome instanceof Outcome.Refused refused)
            return view.refused(refused.fault(), title, names).answer(422);
        var twice = ((Outcome.Written) outcome).twice();
        return twice.isEmpty()
                ? visitor.seeOther(OwnClassesView.ROOT + "?said=written")
                : view.written(twice).answer(200);
    }

    @GET
    @Path("{class}/code")
    @Produces("text/html")
    public View code(@PathParam("class") String id, @QueryParam("code") String code, @QueryParam("said") String said) {
        return codeView.show(place(id), code, said);
    }

    @POST
    @Path("{class}/code")
    public Response open(@PathParam("class") String id) {
        return desk.open(place(id));
    }

    @POST
    @Path("{class}/code/close")
    public Response close(@PathParam("class") String id) {
        return desk.close(place(id));
    }

    @POST
    @Path("{class}/code/let-go")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response letGo(
            @PathParam("class") String id, @FormParam("pupil") String pupil, @FormParam("code") String code) {
        return desk.letGo(place(id), pupil, code);
    }

    /** Whichever coordinator comes here may show the code, and is staff of that class from then on. */
    private CodePlace place(String sent) {
        var id = Input.uuid(sent).map(ClassGroupId::new).orElseThrow(NotFoundException::new);
        if (!lists.takeOn(visitor.school(), visitor.person(), id)) throw new NotFoundException();
        return own.of(visitor.schoolId()).stream()
                .filter(each -> each.id().equals(id))
                .map(each -> CodePlace.ofList(id, each.title()))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
