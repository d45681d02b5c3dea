package cymru.addo.web.ways;

import cymru.addo.vle.WaysIn;
import cymru.addo.web.app.AddoConfig;
import cymru.addo.web.page.Attachment;
import cymru.addo.web.page.View;
import cymru.addo.web.session.AllowedTo;
import cymru.addo.web.session.Visitor;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** The coordinator sees every way into the school on one page, and takes away the app for Teams. */
@Path("l/{launch}/school/ways")
@AllowedTo("COORDINATOR")
public class WaysResource {
    private final Visitor visitor;
    private final WaysView view;
    private final WaysIn ways;
    private final AddoConfig config;

    @Inject
    public WaysResource(Visitor visitor, WaysView view, WaysIn ways, AddoConfig config) {
        this.visitor = visitor;
        this.view = view;
        this.ways = ways;
        this.config = config;
    }

    @GET
    @Produces("text/html")
    public View look() {
        return view.plain();
    }

    /** @param privacy where the school's privacy notice is: Microsoft takes no app without one */
    @GET
    @Path("teams.zip")
    public Response teams(@QueryParam("privacy") @DefaultValue("") String privacy) {
        var door = ways.forTeams(visitor.schoolId()).orElseThrow(NotFoundException::new);
        return TeamsPackage.address(privacy)
                .map(notice -> new TeamsPackage(config.publicUrl(), door.id(), door.client(), notice))
                .map(app -> Attachment.of(app.zip(), "application/zip", "addo-teams.zip"))
                .orElseGet(() -> view.refused(privacy, "ways.teams.fault").answer(422));
    }
}
