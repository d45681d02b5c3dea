package cymru.addo.web.slip;

import cymru.addo.school.PersonId;
import cymru.addo.slip.ChildsParents;
import cymru.addo.slip.RecordPaper;
import cymru.addo.web.page.Paper;
import cymru.addo.web.page.Ticked;
import cymru.addo.web.page.View;
import cymru.addo.web.session.AllowedTo;
import cymru.addo.web.session.Visitor;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A teacher prints slips for the parents of their class, and records those that came back signed. */
@Path("l/{launch}/class/slips")
@AllowedTo({"TEACHER", "ADMINISTRATOR", "COORDINATOR"})
public class ClassSlipsResource {
    private final Visitor visitor;
    private final ClassSlips view;
    private final RecordPaper paper;
    private final ScannedCodes scanned;

    @Inject
    public ClassSlipsResource(Visitor visitor, ClassSlips view, RecordPaper paper, ScannedCodes scanned) {
        this.visitor = visitor;
        this.view = view;
        this.paper = paper;
        this.scanned = scanned;
    }

    @GET
    @Produces("text/html")
    public View look(@QueryParam("said") String said) {
        return view.show(said, null);
    }

    @POST
    @Path("print")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response print(@FormParam("child") List<String> sent) {
        var children = children(sent);
        return printed(view.paper(row -> children.contains(row.child())));
    }

    /** For everybody whose parents have not answered. */
    @POST
    @Path("print-open")
    public Response printOpen() {
        return printed(view.paper(ChildsParents::isOpen));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response returned(@FormParam("child") List<String> sent) {
        var children = children(sent);
        if (children.isEmpty()) return view.show(null, "nobody").answer(422);
        var outcome =
                paper.returned(visitor.school(), visitor.person(), visitor.classGroup(), children, visitor.language());
        return switch (outcome) {
            case KEPT -> visitor.seeOther("class/slips?said=paper");
            case NOT_YOUR_CLASS -> throw new ForbiddenException();
            case NOT_HERE -> view.show(null, "notHere").answer(422);
            case NO_BAND -> view.show(null, "noBand").answer(422);
        };
    }

    @POST
    @Path("scan")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response scan(@FormParam("codes") String codes) {
        return scanned.record(codes)
                .map(found -> view.scanned(found).answer(200))
                .orElseGet(() -> view.show(null, "codes").answer(422));
    }

    private Response printed(Optional<Paper> printed) {
        return printed.map(sheets -> Response.ok(sheets, "application/pdf").build())
                .orElseGet(() -> view.show(null, "nobody").answer(422));
    }

    private static Set<PersonId> children(List<String> sent) {
        return Ticked.people(sent).orElse(Set.of());
    }
}
