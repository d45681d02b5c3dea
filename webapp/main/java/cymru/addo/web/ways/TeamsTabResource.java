package cymru.addo.web.ways;

import cymru.addo.web.page.Frame;
import cymru.addo.web.page.Languages;
import cymru.addo.web.page.Messages;
import cymru.addo.web.page.View;
import cymru.addo.web.session.Framing;
import cymru.addo.web.session.TabCookie;
import cymru.addo.web.session.TeamsTabs;
import cymru.addo.web.session.TeamsTabs.Tab;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/**
 * The tab in Microsoft Teams. Teams knows who is there and says so to the tab's script, which tells Addo; where it does not, the tab leads
 * to a window of its own, where the directory knows whoever uses Teams already.
 */
@Path("teams/{door}")
@PermitAll
@Produces("text/html")
public class TeamsTabResource {
    private final TeamsTabs tabs;

    @Inject
    public TeamsTabResource(TeamsTabs tabs) {
        this.tabs = tabs;
    }

    @GET
    public Response show(@PathParam("door") String door, @Context ContainerRequestContext request) {
        var m = Languages.of(request);
        var tab = tabs.of(door);
        request.setProperty(Framing.FRAMED_BY, tab.map(Tab::framedBy).orElse("'none'"));
        var answered = view(m, tab).answer(tab.isPresent() ? 200 : 404);
        answered.getHeaders().add("Set-Cookie", TabCookie.set());
        return answered;
    }

    private static View view(Messages m, Optional<Tab> tab) {
        var way = tab.map(found -> way(m, found)).orElse(null);
        var other = way == null
                ? null
                : way.address() + "?lang=" + m.language().other().tag();
        var frame = new Frame(m, m.text("ways.tab.title"), "bandB", other, null, null, null);
        return new View("ways/tab.jte", new TeamsTabPage(frame, way));
    }

    private static TeamsTabPage.Way way(Messages m, Tab tab) {
        var id = tab.door();
        return new TeamsTabPage.Way(
                "/teams/" + id,
                "/teams/" + id + "/sign-in?lang=" + m.language().tag(),
                "/sign-in/" + id + "?lang=" + m.language().tag(),
                tab.directory());
    }
}
