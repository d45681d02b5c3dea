package cymru.addo.web.visitor;

import cymru.addo.records.Format;
import cymru.addo.records.VisitorsExport;
import cymru.addo.visitor.EndVisit;
import cymru.addo.visitor.VisitId;
import cymru.addo.web.page.Attachment;
import cymru.addo.web.page.Input;
import cymru.addo.web.session.AllowedTo;
import cymru.addo.web.session.Visitor;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Locale;

/** The coordinator sees who has signed at reception, writes down who left, and takes the register away. */
@Path("l/{launch}/school/visitors")
@AllowedTo("COORDINATOR")
public class VisitorsResource {
    private final Visitor visitor;
    private final VisitorsView view;
    private final EndVisit ending;
    private final VisitorsExport export;

    @Inject
    public VisitorsResource(Visitor visitor, VisitorsView view, EndVisit ending, VisitorsExport export) {
        this.visitor = visitor;
        this.view = view;
        this.ending = ending;
        this.export = export;
    }

    @GET
    @Produces("text/html")
    public Response look(@BeanParam VisitorsForm form, @QueryParam("said") String said) {
        return view.show(form, said, null).answer(form.faults().isEmpty() ? 200 : 400);
    }

    @POST
    @Path("visit/{visit}/left")
    public Response left(@PathParam("visit") String sent) {
        var visit = Input.uuid(sent).map(VisitId::new).orElseThrow(NotFoundException::new);
        return switch (ending.end(visitor.school(), visitor.person(), visit)) {
            case ENDED -> visitor.seeOther(VisitorsView.ROOT + "?said=left");
            case NOT_GOING_ON -> view.show(new VisitorsForm(), null, "over").answer(409);
            case NOT_COORDINATOR -> throw new ForbiddenException();
        };
    }

    @GET
    @Path("visitors.{kind:csv|xlsx}")
    public Response take(@PathParam("kind") String kind, @BeanParam VisitorsForm form) {
        var school = visitor.school();
        var who = visitor.person();
        if (!export.isAllowed(school, who)) throw new ForbiddenException();
        if (!form.faults().isEmpty()) throw new BadRequestException();
        var format = Format.valueOf(kind.toUpperCase(Locale.ROOT));
        StreamingOutput rows = to -> export.write(school, who, form.filter(), format, to);
        return Attachment.of(rows, format.mediaType(), "visitors." + format.extension());
    }
}
