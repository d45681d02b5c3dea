package cymru.addo.web.agreement;

import cymru.addo.school.Jurisdiction;
import cymru.addo.web.page.View;
import cymru.addo.web.session.AllowedTo;
import cymru.addo.web.session.Visitor;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** Whom to talk to when something is wrong. Every page leads here, and nothing about it is kept. */
@Path("l/{launch}/tell-someone")
@AllowedTo({"PUPIL", "TEACHER", "ADMINISTRATOR", "COORDINATOR", "PREVIEW"})
public class TellSomeoneResource {

    private final Visitor visitor;

    @Inject
    public TellSomeoneResource(Visitor visitor) {
        this.visitor = visitor;
    }

    @GET
    @Produces("text/html")
    public View whom() {
        var wales = visitor.school().jurisdiction() == Jurisdiction.WALES;
        var frame = visitor.frame("agreement.tell.title", "bandB", "tell-someone");
        return new View("agreement/tell.jte", new TellSomeonePage(frame, wales));
    }
}
