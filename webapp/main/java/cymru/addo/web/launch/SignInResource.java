package cymru.addo.web.launch;

import cymru.addo.lti.signin.SignIn;
import cymru.addo.lti.signin.SignInAnswer;
import cymru.addo.lti.signin.SignInDoors;
import cymru.addo.lti.signin.SignInOutcome.SignedIn;
import cymru.addo.web.app.AddoConfig;
import cymru.addo.web.page.Input;
import cymru.addo.web.session.ClientAddress;
import cymru.addo.web.session.Turnstile;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Collections;
import java.util.Optional;

/**
 * The door for schools without a learning platform: people go to their directory, sign in there as they always do, and come back
 * with a code. From then on it is a visit like any other.
 */
@Path("sign-in")
@PermitAll
public class SignInResource {

    private final SignInDoors directories;
    private final SignIn signIn;
    private final SignInWelcome welcome;
    private final SignInRefusals refusals;
    private final LaunchRefusals crowd;
    private final Turnstile turnstile;
    private final Departures departures;
    private final AddoConfig config;

    @Inject
    public SignInResource(
            SignInDoors directories,
            SignIn signIn,
            SignInWelcome welcome,
            SignInRefusals refusals,
            LaunchRefusals crowd,
            Turnstile turnstile,
            Departures departures,
            AddoConfig config) {
        this.directories = directories;
        this.signIn = signIn;
        this.welcome = welcome;
        this.refusals = refusals;
        this.crowd = crowd;
        this.turnstile = turnstile;
        this.departures = departures;
        this.config = config;
    }

    @GET
    @Path("{door}")
    public Response begin(
            @PathParam("door") String door,
            @Context ContainerRequestContext request,
            @Context HttpServletRequest caller) {
        var wait = addressOf(caller).flatMap(turnstile::pass);
        if (wait.isPresent()) return crowd.tooManyAtOnce(wait.get(), request);
        if (!departures.admits()) return crowd.tooManyWaiting(request);
        return Input.uuid(door)
                .flatMap(id -> directories.door(id.toString()))
                .map(signIn::begin)
                .map(SignInResource::away)
                .orElseGet(() -> refusals.closed(request));
    }

    private static Response away(SignIn.Departure departure) {
        return Response.status(Response.Status.FOUND)
                .location(departure.authorizationRequest())
                .header("Set-Cookie", StateCookie.of(departure.state(), departure.browserSecret()))
                .build();
    }

    private Optional<String> addressOf(HttpServletRequest caller) {
        return ClientAddress.of(
                caller.getRemoteAddr(), Collections.list(caller.getHeaders("X-Forwarded-For")), config.proxies());
    }

    @GET
    @Path("return")
    public Response comeBack(
            @QueryParam("code") String code,
            @QueryParam("state") String state,
            @QueryParam("iss") String issuer,
            @QueryParam("error") String error,
            @Context ContainerRequestContext request) {
        var answer = new SignInAnswer(code, state, issuer, error, StateCookie.secret(request, state));
        var outcome = signIn.finish(answer, welcome::groups);
        var answered = welcome.answer(outcome, true, request);
        if (outcome instanceof SignedIn) answered.getHeaders().add("Set-Cookie", StateCookie.cleared(state));
        return answered;
    }
}
