package cymru.addo.web.session;

import cymru.addo.vle.LaunchSessions;
import cymru.addo.web.page.Frame;
import cymru.addo.web.page.View;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** The <em>Finished</em> button: the visit ends, and the screen is clear for whoever sits here next. */
@Path("l/{launch}/finish")
@AllowedTo({"PUPIL", "TEACHER", "ADMINISTRATOR", "COORDINATOR", "PREVIEW"})
public class FinishResource {

    private final Visitor visitor;
    private final LaunchSessions sessions;

    @Inject
    public FinishResource(Visitor visitor, LaunchSessions sessions) {
        this.visitor = visitor;
        this.sessions = sessions;
    }

    @POST
    public Response finish() {
        sessions.end(visitor.session());
        var m = visitor.messages();
        var page = new FinishedPage(Frame.bare(m, m.text("agreement.finished.title")));
        return Response.ok(new View("session/finished.jte", page))
                .type("text/html;charset=UTF-8")
                .header("Set-Cookie", Visits.clearedCookie(visitor.session().id()))
                .header("Clear-Site-Data", "\"cache\"")
                .build();
    }
}
