package cymru.addo.web.slip;

import cymru.addo.school.PersonId;
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
import java.util.Map;
import java.util.Optional;

/** A teacher looks what the parents of one child said, writes down what stood on paper, and takes a mistake back. */
@Path("l/{launch}/class/slips/children/{child}")
@AllowedTo({"TEACHER", "ADMINISTRATOR", "COORDINATOR"})
public class ChildSlipsResource {
    private static final Map<String, Boolean> YES_OR_NO = Map.of("yes", true, "no", false);

    private final Visitor visitor;
    private final ChildSlips view;
    private final RecordPaper paper;

    @Inject
    public ChildSlipsResource(Visitor visitor, ChildSlips view, RecordPaper paper) {
        this.visitor = visitor;
        this.view = view;
        this.paper = paper;
    }

    @GET
    @Produces("text/html")
    public View look(@PathParam("child") String child, @QueryParam("said") String said) {
        return view.show(id(child), said, null);
    }

    @POST
    @Path("pictures")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response pictures(
            @PathParam("child") String child, @FormParam("use") String use, @FormParam("respect") String respect) {
        var mayUse = yesOrNo(use);
        var willRespect = yesOrNo(respect);
        if (mayUse.isEmpty() && willRespect.isEmpty())
            return view.show(id(child), null, "choose").answer(422);
        return after(
                paper.pictures(
                        visitor.school(), visitor.person(), visitor.classGroup(), id(child), mayUse, willRespect),
                child,
                "pictures");
    }

    @POST
    @Path("back")
    public Response back(@PathParam("child") String child) {
        return after(
                paper.takeBack(visitor.school(), visitor.person(), visitor.classGroup(), id(child)),
                child,
                "takenBack");
    }

    private Response after(Outcome outcome, String child, String said) {
        return switch (outcome) {
            case KEPT -> visitor.seeOther("class/slips/children/" + id(child) + "?said=" + said);
            case NOT_YOUR_CLASS -> throw new ForbiddenException();
            case NOT_HERE, NO_BAND -> throw new NotFoundException();
        };
    }

    private static Optional<Boolean> yesOrNo(String sent) {
        return Optional.ofNullable(sent).map(YES_OR_NO::get);
    }

    private static PersonId id(String child) {
        return Input.uuid(child).map(PersonId::new).orElseThrow(NotFoundException::new);
    }
}
