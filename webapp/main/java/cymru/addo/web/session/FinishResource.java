package cymru.addo.web.session;

import cymru.addo.vle.LaunchSessions;
import cymru.addo.web.page.Frame;
import cymru.addo.web.page.Trouble;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The <em>Finished</em> button: the visit ends, and the screen is clear for whoever sits here next. */
@Path("l/{launch}/finish")
@AllowedTo({"PUPIL", "TEACHER", "ADMINISTRATOR", "COORDINATOR"})
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
        var page = new Trouble(
                Frame.bare(m, m.text("agreement.finished.title")),
                m.text("agreement.finished.heading"),
                List.of(m.text("agreement.finished.next")),
                null,
                null,
                null);
        return Response.fromResponse(page.answer(200))
                .header("Set-Cookie", Visits.clearedCookie(visitor.session().id()))
                .header("Clear-Site-Data", "\"cache\"")
                .build();
    }
}
