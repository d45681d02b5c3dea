package cymru.addo.web.slip;

import cymru.addo.school.PersonId;
import cymru.addo.slip.PrintSlips;
import cymru.addo.slip.RecordPaper;
import cymru.addo.slip.RecordPaper.Outcome;
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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A teacher prints slips for the parents of their class, ticks those that came back signed, and takes a tick back. */
@Path("l/{launch}/class/slips")
@AllowedTo({"TEACHER", "ADMINISTRATOR", "COORDINATOR"})
public class ClassSlipsResource {
    private final Visitor visitor;
    private final ClassSlips view;
    private final PrintSlips printing;
    private final RecordPaper paper;

    @Inject
    public ClassSlipsResource(Visitor visitor, ClassSlips view, PrintSlips printing, RecordPaper paper) {
        this.visitor = visitor;
        this.view = view;
        this.printing = printing;
        this.paper = paper;
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
        if (children.isEmpty()) return view.show(null, "nobody").answer(422);
        var printed = printing.print(visitor.school(), visitor.person(), visitor.classGroup(), children)
                .orElseThrow(ForbiddenException::new);
        if (printed.isEmpty()) return view.show(null, "nobody").answer(422);
        return Response.ok(view.paper(printed), "application/pdf").build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response returned(@FormParam("child") List<String> sent) {
        var children = children(sent);
        if (children.isEmpty()) return view.show(null, "nobody").answer(422);
        return after(
                paper.returned(visitor.school(), visitor.person(), visitor.classGroup(), children, visitor.language()),
                "paper");
    }

    @POST
    @Path("{child}/back")
    public Response back(@PathParam("child") String child) {
        var id = Input.uuid(child).map(PersonId::new).orElseThrow(NotFoundException::new);
        return after(paper.takeBack(visitor.school(), visitor.person(), visitor.classGroup(), id), "takenBack");
    }

    private Response after(Outcome outcome, String said) {
        return switch (outcome) {
            case KEPT -> visitor.seeOther("class/slips?said=" + said);
            case NOT_YOUR_CLASS -> throw new ForbiddenException();
            case NOT_HERE -> view.show(null, "notHere").answer(422);
            case NO_BAND -> view.show(null, "noBand").answer(422);
        };
    }

    /** Empty where something among them is nobody. */
    private static Set<PersonId> children(List<String> sent) {
        var children = new HashSet<PersonId>();
        for (var each : sent == null ? List.<String>of() : sent) {
            var id = Input.uuid(each);
            if (id.isEmpty()) return Set.of();
            children.add(new PersonId(id.get()));
        }
        return children;
    }
}
