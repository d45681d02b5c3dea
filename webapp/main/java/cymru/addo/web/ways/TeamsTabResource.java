package cymru.addo.web.ways;

import cymru.addo.vle.WaysIn;
import cymru.addo.web.page.Frame;
import cymru.addo.web.page.Input;
import cymru.addo.web.page.Languages;
import cymru.addo.web.page.Messages;
import cymru.addo.web.page.View;
import cymru.addo.web.session.Framing;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/**
 * The tab in Microsoft Teams. Nobody can sign in inside a frame, so it leads to a window of its own, where the directory knows whoever
 * uses Teams already.
 *
 * @see <a href="https://learn.microsoft.com/en-us/microsoftteams/platform/tabs/how-to/tab-requirements">Requirements of a tab</a>
 */
@Path("teams/{door}")
@PermitAll
@Produces("text/html")
public class TeamsTabResource {
    /** Where Microsoft 365 shows tabs. */
    static final String FRAMED_BY =
            "https://*.cloud.microsoft https://teams.microsoft.com https://*.teams.microsoft.com"
                    + " https://*.microsoft365.com https://*.office.com https://outlook.office.com https://outlook.office365.com";

    private final WaysIn ways;

    @Inject
    public TeamsTabResource(WaysIn ways) {
        this.ways = ways;
    }

    @GET
    public Response show(@PathParam("door") String door, @Context ContainerRequestContext request) {
        request.setProperty(Framing.FRAMED_BY, FRAMED_BY);
        var m = Languages.of(request);
        return Input.uuid(door)
                .filter(ways::leadsFromTeams)
                .map(id -> tab(m, id, "/sign-in/" + id).answer(200))
                .orElseGet(() -> tab(m, null, null).answer(404));
    }

    private static View tab(Messages m, UUID door, String signIn) {
        var other = door == null
                ? null
                : "/teams/" + door + "?lang=" + m.language().other().tag();
        return new View(
                "ways/tab.jte",
                new TeamsTabPage(new Frame(m, m.text("ways.tab.title"), "bandB", other, null, null, null), signIn));
    }
}
