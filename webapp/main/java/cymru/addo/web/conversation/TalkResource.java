package cymru.addo.web.conversation;

import cymru.addo.conversation.HoldConversation;
import cymru.addo.school.PersonId;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** A teacher prepares a talk with a pupil of the own class, and hands it on to the coordinator where that is better. */
@Path("l/{launch}/class/talks/{pupil}")
@AllowedTo({"TEACHER", "ADMINISTRATOR", "COORDINATOR"})
public class TalkResource {
    private final Visitor visitor;
    private final TalkView view;
    private final HoldConversation holding;

    @Inject
    public TalkResource(Visitor visitor, TalkView view, HoldConversation holding) {
        this.visitor = visitor;
        this.view = view;
        this.holding = holding;
    }

    @GET
    @Produces("text/html")
    public View look(@PathParam("pupil") String pupil) {
        return view.show(theirs(pupil), "", null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response handOn(@PathParam("pupil") String pupil, @FormParam("note") @DefaultValue("") String note) {
        var id = theirs(pupil);
        if (note.length() > HoldConversation.LONGEST_NOTE)
            return view.show(id, note, "note").answer(422);
        return switch (holding.handOn(visitor.school(), visitor.person(), visitor.classGroup(), id, note)) {
            case KEPT, KNOWN_ALREADY -> visitor.seeOther(TalkView.path(id));
            case NOT_YOURS -> throw new ForbiddenException();
            case NOTHING_TO_TALK_ABOUT -> view.show(id, note, "nothing").answer(409);
        };
    }

    private PersonId theirs(String pupil) {
        var id = Input.uuid(pupil).map(PersonId::new).orElseThrow(NotFoundException::new);
        if (!holding.isTheirs(visitor.school(), visitor.person(), visitor.classGroup(), id))
            throw new ForbiddenException();
        return id;
    }
}
