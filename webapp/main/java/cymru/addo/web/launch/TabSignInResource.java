package cymru.addo.web.launch;

import cymru.addo.lti.LaunchCheck;
import cymru.addo.lti.signin.SignInDoor;
import cymru.addo.lti.signin.SignInDoors;
import cymru.addo.lti.signin.SignInOutcome.Refused;
import cymru.addo.lti.signin.TabSignIn;
import cymru.addo.web.app.AddoConfig;
import cymru.addo.web.session.ClientAddress;
import cymru.addo.web.session.OwnPages;
import cymru.addo.web.session.TabCookie;
import cymru.addo.web.session.TeamsTabs;
import cymru.addo.web.session.Turnstile;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Collections;

/**
 * Somebody opened the tab in Microsoft Teams, and the tab brings what Teams says of them. Only the tab itself is listened to: a
 * form on another site could make somebody a visitor in another's name.
 */
@Path("teams/{door}/sign-in")
@PermitAll
public class TabSignInResource {
    private final TeamsTabs tabs;
    private final SignInDoors directories;
    private final TabSignIn signIn;
    private final SignInWelcome welcome;
    private final SignInRefusals refusals;
    private final LaunchRefusals crowd;
    private final OwnPages ownPages;
    private final Turnstile turnstile;
    private final AddoConfig config;

    @Inject
    public TabSignInResource(
            TeamsTabs tabs,
            SignInDoors directories,
            TabSignIn signIn,
            SignInWelcome welcome,
            SignInRefusals refusals,
            LaunchRefusals crowd,
            OwnPages ownPages,
            Turnstile turnstile,
            AddoConfig config) {
        this.tabs = tabs;
        this.directories = directories;
        this.signIn = signIn;
        this.welcome = welcome;
        this.refusals = refusals;
        this.crowd = crowd;
        this.ownPages = ownPages;
        this.turnstile = turnstile;
        this.config = config;
    }

    /** @param token of the school's directory, for our app, as Teams handed it to the tab */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enter(
            @PathParam("door") String door,
            @FormParam("token") String token,
            @Context ContainerRequestContext request,
            @Context HttpServletRequest caller) {
        var address = ClientAddress.of(
                caller.getRemoteAddr(), Collections.list(caller.getHeaders("X-Forwarded-For")), config.proxies());
        var wait = address.flatMap(turnstile::pass);
        if (wait.isPresent()) return crowd.tooManyAtOnce(wait.get(), request);
        return tabs.of(door)
                .flatMap(tab -> directories.door(tab.door().toString()))
                .map(open -> enter(open, token, request))
                .orElseGet(() -> refusals.closed(request));
    }

    private Response enter(SignInDoor door, String token, ContainerRequestContext request) {
        if (!ownPages.posted(request))
            return refusals.refused(new Refused(LaunchCheck.STATE, "no tab of ours sent this"), request);
        var outcome = signIn.enter(door, token, welcome.groups(door.id()));
        return welcome.answer(outcome, TabCookie.isKept(request), request);
    }
}
