package cymru.addo.web.launch;

import cymru.addo.lti.login.Login;
import cymru.addo.lti.login.LoginOutcome.LoginRefused;
import cymru.addo.lti.login.LoginOutcome.Redirect;
import cymru.addo.web.app.AddoConfig;
import cymru.addo.web.page.Languages;
import cymru.addo.web.session.ClientAddress;
import cymru.addo.web.session.Turnstile;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Collections;
import java.util.Optional;

/**
 * Where a platform announces that somebody is coming. The browser leaves with a secret of its own for this one state and goes
 * back to the platform, which vouches for the person.
 */
@Path("lti/login")
@PermitAll
public class LoginResource {

    private final Login login;
    private final Turnstile turnstile;
    private final Departures departures;
    private final LaunchRefusals refusals;
    private final AddoConfig config;

    @Inject
    public LoginResource(
            Login login, Turnstile turnstile, Departures departures, LaunchRefusals refusals, AddoConfig config) {
        this.login = login;
        this.turnstile = turnstile;
        this.departures = departures;
        this.refusals = refusals;
        this.config = config;
    }

    @GET
    public Response byLink(@Context ContainerRequestContext request, @Context HttpServletRequest caller) {
        return start(request.getUriInfo().getQueryParameters(), request, caller);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response byForm(
            MultivaluedMap<String, String> form,
            @Context ContainerRequestContext request,
            @Context HttpServletRequest caller) {
        return start(form, request, caller);
    }

    private Response start(
            MultivaluedMap<String, String> parameters, ContainerRequestContext request, HttpServletRequest caller) {
        var wait = addressOf(caller).flatMap(turnstile::pass);
        if (wait.isPresent()) return refusals.tooManyAtOnce(wait.get(), request);
        if (!departures.admits()) return refusals.tooManyWaiting(request);
        return start(parameters, request);
    }

    private Optional<String> addressOf(HttpServletRequest caller) {
        return ClientAddress.of(
                caller.getRemoteAddr(), Collections.list(caller.getHeaders("X-Forwarded-For")), config.proxies());
    }

    private Response start(MultivaluedMap<String, String> parameters, ContainerRequestContext request) {
        var outcome = login.start(parameters);
        if (outcome instanceof LoginRefused refused) return refusals.login(refused, parameters, request);
        var redirect = (Redirect) outcome;
        return onward(redirect, request)
                .header("Set-Cookie", StateCookie.of(redirect.state(), redirect.browserSecret()))
                .build();
    }

    /** A platform that offers to keep a value for the browser gets one on the way: nobody knows yet whether the cookie is kept. */
    private static Response.ResponseBuilder onward(Redirect redirect, ContainerRequestContext request) {
        var platform = redirect.authorizationRequest();
        return redirect.deposit()
                .map(deposit -> PassingPage.toLeave(deposit, platform.toString(), Languages.of(request)))
                .orElseGet(() -> Response.status(Response.Status.FOUND).location(platform));
    }
}
