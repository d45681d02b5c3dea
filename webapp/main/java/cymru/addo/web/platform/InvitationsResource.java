package cymru.addo.web.platform;

import cymru.addo.vle.Invitations;
import cymru.addo.web.app.AddoConfig;
import cymru.addo.web.page.Input;
import cymru.addo.web.session.AllowedTo;
import cymru.addo.web.session.Visitor;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;

/** A coordinator makes a link that connects a further platform. Answered at once, as it is shown only once; and takes one back. */
@Path("l/{launch}/school/platforms/invitations")
@AllowedTo("COORDINATOR")
public class InvitationsResource {

    private final Visitor visitor;
    private final Invitations invitations;
    private final AddoConfig config;
    private final PlatformsView view;
    private final Clock clock;

    @Inject
    public InvitationsResource(
            Visitor visitor, Invitations invitations, AddoConfig config, PlatformsView view, Clock clock) {
        this.visitor = visitor;
        this.invitations = invitations;
        this.config = config;
        this.view = view;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response invite(@FormParam("days") String days) {
        var lasting = PlatformsView.DAYS.stream()
                .filter(each -> String.valueOf(each).equals(days))
                .findFirst()
                .map(Duration::ofDays);
        if (lasting.isEmpty()) return view.notInvited().answer(422);
        var secret = invitations.issue(visitor.schoolId(), lasting.get());
        var link = config.publicUrl() + "/lti/register/" + secret;
        return view.invited(link, clock.instant().plus(lasting.get())).answer(200);
    }

    @POST
    @Path("{invitation}/withdraw")
    public Response withdraw(@PathParam("invitation") String invitation) {
        var id = Input.uuid(invitation).orElseThrow(NotFoundException::new);
        if (!invitations.withdraw(visitor.schoolId(), id, visitor.person())) throw new NotFoundException();
        return visitor.seeOther("school/platforms?said=withdrawn");
    }
}
