package cymru.addo.web.conversation;

import cymru.addo.conversation.Conversation.Outcome;
import cymru.addo.conversation.ConversationId;
import cymru.addo.conversation.HoldConversation;
import cymru.addo.web.conversation.TalksView.Refused;
import cymru.addo.web.page.Input;
import cymru.addo.web.page.View;
import cymru.addo.web.session.AllowedTo;
import cymru.addo.web.session.Visitor;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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

/** The coordinator sees the talks that were handed on, and writes down what came of each. */
@Path("l/{launch}/school/talks")
@AllowedTo("COORDINATOR")
public class TalksResource {
    private final Visitor visitor;
    private final TalksView view;
    private final HoldConversation holding;

    @Inject
    public TalksResource(Visitor visitor, TalksView view, HoldConversation holding) {
        this.visitor = visitor;
        this.view = view;
        this.holding = holding;
    }

    @GET
    @Produces("text/html")
    public View look(@QueryParam("said") String said) {
        return view.show(said, Refused.NOTHING);
    }

    @POST
    @Path("{talk}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response close(
            @PathParam("talk") String talk,
            @FormParam("outcome") @DefaultValue("") String outcome,
            @FormParam("note") @DefaultValue("") String note) {
        var id = Input.uuid(talk).map(ConversationId::new).orElseThrow(NotFoundException::new);
        var came = Input.oneOf(Outcome.class, outcome);
        if (came.isEmpty()) return refused(id, note, "outcome", 422);
        if (note.length() > HoldConversation.LONGEST_NOTE) return refused(id, note, "note", 422);
        return switch (holding.close(visitor.school(), visitor.person(), id, came.get(), note)) {
            case KEPT -> visitor.seeOther("school/talks?said=closed");
            case NOT_YOURS -> throw new ForbiddenException();
            case KNOWN_ALREADY, NOTHING_TO_TALK_ABOUT -> refused(id, note, "closed", 409);
        };
    }

    private Response refused(ConversationId id, String note, String fault, int status) {
        return view.show(null, new Refused(id.toString(), note, fault)).answer(status);
    }
}
